package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * The case of these meetings is open again.
 *
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.MeetingsReopened")
public record MeetingsReopened(UUID caseId, String municipality, Instant happenedAt) implements MeetingEvent {}
