package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * The one who was asked said yes. {@link CoordinatorAppointed} follows: the appointment takes effect.
 *
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.AppointmentAccepted")
public record AppointmentAccepted(UUID caseId, UUID coordinatorId, String municipality, Instant happenedAt)
        implements FamilyCaseEvent {}
