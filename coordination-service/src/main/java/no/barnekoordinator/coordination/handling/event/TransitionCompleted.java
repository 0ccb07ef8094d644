package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.TransitionKind;
import no.barnekoordinator.platform.event.EventName;

/**
 * A transition other than to adult life is behind the child.
 *
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.TransitionCompleted")
public record TransitionCompleted(
        UUID caseId, UUID transitionId, TransitionKind kind, String municipality, Instant happenedAt)
        implements TransitionEvent {}
