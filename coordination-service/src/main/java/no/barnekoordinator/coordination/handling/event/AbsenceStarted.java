package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * The coordinator of the family is on leave.
 *
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.AbsenceStarted")
public record AbsenceStarted(UUID caseId, UUID coordinatorId, String municipality, Instant happenedAt)
        implements FamilyCaseEvent {}
