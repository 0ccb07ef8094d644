package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * A case opened, and transitions of its children can be looked after.
 *
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.TransitionsOpened")
public record TransitionsOpened(UUID caseId, String municipality, Instant happenedAt) implements TransitionEvent {}
