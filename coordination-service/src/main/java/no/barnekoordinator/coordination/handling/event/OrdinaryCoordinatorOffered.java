package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * A youth who turns 18 was offered an ordinary coordinator.
 *
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.OrdinaryCoordinatorOffered")
public record OrdinaryCoordinatorOffered(UUID caseId, UUID transitionId, String municipality, Instant happenedAt)
        implements TransitionEvent {}
