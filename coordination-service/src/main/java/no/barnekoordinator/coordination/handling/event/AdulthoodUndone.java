package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * A birth date was put right, and the child is not 18, or not nearly so: what followed from the wrong date does not
 * hold. Parents see again what they see by being parents, nothing is late, no days are counted, and nothing has ended.
 *
 * @param near whether the 18th birthday is within a year all the same: then what was planned and offered stands
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.AdulthoodUndone")
public record AdulthoodUndone(
        UUID caseId, UUID transitionId, UUID childId, boolean near, String municipality, Instant happenedAt)
        implements TransitionEvent {}
