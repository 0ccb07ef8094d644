package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.FamilySay;
import no.barnekoordinator.platform.event.EventName;
import org.jspecify.annotations.Nullable;

/**
 * The unit asks someone to be the coordinator of a family. Whoever coordinates goes on until the answer is yes.
 *
 * @param replaces who coordinates now; null when nobody does
 * @param familySay what the family said of it
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.AppointmentProposed")
public record AppointmentProposed(
        UUID caseId,
        UUID coordinatorId,
        @Nullable UUID replaces,
        FamilySay familySay,
        String municipality,
        Instant happenedAt)
        implements FamilyCaseEvent {}
