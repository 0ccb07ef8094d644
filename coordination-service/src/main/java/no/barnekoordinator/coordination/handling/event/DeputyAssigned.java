package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * Someone stands in for the coordinator, with the same access and the same tasks.
 *
 * @param coordinatorId the one who stands in
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.DeputyAssigned")
public record DeputyAssigned(UUID caseId, UUID coordinatorId, String municipality, Instant happenedAt)
        implements FamilyCaseEvent {}
