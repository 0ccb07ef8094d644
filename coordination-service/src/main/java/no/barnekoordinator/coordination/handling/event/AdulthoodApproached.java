package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * A child turns 18 in a year: the transition is to be planned.
 *
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.AdulthoodApproached")
public record AdulthoodApproached(UUID caseId, UUID transitionId, UUID childId, String municipality, Instant happenedAt)
        implements TransitionEvent {}
