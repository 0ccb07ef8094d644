package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * A child is not of the family, or not any more: nothing is counted or asked for it here from now on.
 *
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.ChildReleased")
public record ChildReleased(UUID caseId, UUID childId, String municipality, Instant happenedAt)
        implements TransitionEvent {}
