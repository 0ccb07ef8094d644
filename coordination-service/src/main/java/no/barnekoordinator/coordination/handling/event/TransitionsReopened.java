package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * The case is open again.
 *
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.TransitionsReopened")
public record TransitionsReopened(UUID caseId, String municipality, Instant happenedAt) implements TransitionEvent {}
