package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * The case of these meetings closed; no more are called in it.
 *
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.MeetingsClosed")
public record MeetingsClosed(UUID caseId, String municipality, Instant happenedAt) implements MeetingEvent {}
