package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * The coordinator of the family is back.
 *
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.AbsenceEnded")
public record AbsenceEnded(UUID caseId, UUID coordinatorId, String municipality, Instant happenedAt)
        implements FamilyCaseEvent {}
