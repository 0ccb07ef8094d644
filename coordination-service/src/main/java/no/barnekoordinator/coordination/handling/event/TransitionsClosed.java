package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * The case ended; nothing more is asked for.
 *
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.TransitionsClosed")
public record TransitionsClosed(UUID caseId, String municipality, Instant happenedAt) implements TransitionEvent {}
