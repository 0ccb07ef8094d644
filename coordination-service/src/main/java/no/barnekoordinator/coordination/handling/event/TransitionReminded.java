package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * The plan for turning 18 is not made, and its time soon runs out.
 *
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.TransitionReminded")
public record TransitionReminded(UUID caseId, UUID transitionId, String municipality, Instant happenedAt)
        implements TransitionEvent {}
