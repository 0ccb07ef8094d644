package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.EndReason;
import no.barnekoordinator.platform.event.EventName;

/**
 * Someone is the coordinator no longer, and nobody has come instead.
 *
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.AppointmentEnded")
public record AppointmentEnded(
        UUID caseId, UUID coordinatorId, EndReason reason, String municipality, Instant happenedAt)
        implements FamilyCaseEvent {}
