package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * A meeting was moved.
 *
 * @param sequence how often its invitation has changed
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.MeetingMoved")
public record MeetingMoved(
        UUID caseId,
        UUID meetingId,
        Instant startsAt,
        Instant endsAt,
        int sequence,
        String municipality,
        Instant happenedAt)
        implements MeetingEvent {}
