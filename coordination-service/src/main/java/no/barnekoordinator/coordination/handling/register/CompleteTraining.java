package no.barnekoordinator.coordination.handling.register;

import java.time.Instant;
import java.time.LocalDate;
import no.barnekoordinator.contracts.coordination.Training;
import no.barnekoordinator.coordination.handling.PossibleDates;
import no.barnekoordinator.platform.time.Oslo;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Writes down that a coordinator completed a training.
 *
 * @param completedOn a date in Norway, not ahead
 */
public record CompleteTraining(
        @TargetAggregateIdentifier CoordinatorId coordinatorId, Training training, LocalDate completedOn, Instant at) {
    public CompleteTraining {
        PossibleDates.mustHaveBeen("completedOn", completedOn, Oslo.dateOf(at));
    }
}
