package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;
import org.jspecify.annotations.Nullable;

/**
 * The appointment of a coordinator took effect: the one who was asked has said yes.
 *
 * @param replaced the coordinator before, when there was one
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.CoordinatorAppointed")
public record CoordinatorAppointed(
        UUID caseId, UUID coordinatorId, @Nullable UUID replaced, String municipality, Instant happenedAt)
        implements FamilyCaseEvent {}
