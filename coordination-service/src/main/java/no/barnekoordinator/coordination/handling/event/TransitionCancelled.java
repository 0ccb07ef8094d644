package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.TransitionKind;
import no.barnekoordinator.platform.event.EventName;

/**
 * A planned transition does not come about.
 *
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.TransitionCancelled")
public record TransitionCancelled(
        UUID caseId, UUID transitionId, TransitionKind kind, String municipality, Instant happenedAt)
        implements TransitionEvent {}
