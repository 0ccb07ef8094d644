package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * Nobody stands in for the coordinator any longer.
 *
 * @param coordinatorId the one who stood in
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.DeputyEnded")
public record DeputyEnded(UUID caseId, UUID coordinatorId, String municipality, Instant happenedAt)
        implements FamilyCaseEvent {}
