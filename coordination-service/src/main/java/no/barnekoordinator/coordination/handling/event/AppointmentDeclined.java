package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.DeclineReason;
import no.barnekoordinator.platform.event.EventName;

/**
 * The appointment came to nothing: the one who was asked said no, or the unit asks no longer.
 *
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.AppointmentDeclined")
public record AppointmentDeclined(
        UUID caseId, UUID coordinatorId, DeclineReason reason, String municipality, Instant happenedAt)
        implements FamilyCaseEvent {}
