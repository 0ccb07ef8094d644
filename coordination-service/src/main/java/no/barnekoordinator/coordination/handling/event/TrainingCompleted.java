package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.Training;
import no.barnekoordinator.platform.event.EventName;

/**
 * The coordinator completed a training.
 *
 * @param completedOn a date in Norway
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.TrainingCompleted")
public record TrainingCompleted(
        UUID coordinatorId, Training training, LocalDate completedOn, String municipality, Instant happenedAt)
        implements CoordinatorEvent {}
