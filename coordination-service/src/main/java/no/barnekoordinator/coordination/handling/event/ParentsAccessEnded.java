package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * A child turned 18: what its parents saw by being parents they see no more.
 *
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.ParentsAccessEnded")
public record ParentsAccessEnded(UUID caseId, UUID childId, String municipality, Instant happenedAt)
        implements TransitionEvent {}
