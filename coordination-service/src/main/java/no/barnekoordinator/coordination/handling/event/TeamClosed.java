package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * The case ended; nothing is shared with the team any more.
 *
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.TeamClosed")
public record TeamClosed(UUID caseId, String municipality, Instant happenedAt) implements TeamEvent {}
