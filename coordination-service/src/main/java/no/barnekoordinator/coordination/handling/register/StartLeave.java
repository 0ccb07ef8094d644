package no.barnekoordinator.coordination.handling.register;

import java.time.Instant;
import java.time.LocalDate;
import no.barnekoordinator.coordination.handling.PossibleDates;
import no.barnekoordinator.platform.time.Oslo;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A coordinator is away from today, or has been for some days.
 *
 * @param since first day away, a date in Norway, not ahead
 * @param expectedTo last day as far as is known; may be left out
 */
public record StartLeave(
        @TargetAggregateIdentifier CoordinatorId coordinatorId,
        LocalDate since,
        @Nullable LocalDate expectedTo,
        Instant at) {
    public StartLeave {
        PossibleDates.mustHaveBeen("since", since, Oslo.dateOf(at));
        if (expectedTo != null) {
            PossibleDates.mustBeNear("expectedTo", expectedTo, Oslo.dateOf(at));
            PossibleDates.mustFollow(since, expectedTo);
        }
    }
}
