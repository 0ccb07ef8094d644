package no.barnekoordinator.coordination.handling.register;

import java.time.Instant;
import java.time.LocalDate;
import no.barnekoordinator.coordination.handling.PossibleDates;
import no.barnekoordinator.platform.time.Oslo;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A coordinator is back.
 *
 * @param endedOn first day at work again, a date in Norway, not ahead
 */
public record EndLeave(@TargetAggregateIdentifier CoordinatorId coordinatorId, LocalDate endedOn, Instant at) {
    public EndLeave {
        PossibleDates.mustHaveBeen("endedOn", endedOn, Oslo.dateOf(at));
    }
}
