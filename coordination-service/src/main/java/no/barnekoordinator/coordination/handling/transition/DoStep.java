package no.barnekoordinator.coordination.handling.transition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.coordination.handling.PossibleDates;
import no.barnekoordinator.platform.time.Oslo;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Writes down that a step was done.
 *
 * @param expectedVersion the version the caller has seen; null for any
 * @param doneOn a date in Norway, not ahead
 */
public record DoStep(
        @TargetAggregateIdentifier TransitionsId transitions,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID transitionId,
        UUID stepId,
        LocalDate doneOn,
        Instant at) {

    public DoStep {
        PossibleDates.mustHaveBeen("doneOn", doneOn, Oslo.dateOf(at));
    }
}
