package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A meeting is not to be held.
 *
 * @param sequence how often its invitation has changed
 * @param reason in words; null when not said, and after erasure
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.MeetingCancelled")
public record MeetingCancelled(
        UUID caseId,
        UUID meetingId,
        int sequence,
        @Personal @Nullable String reason,
        String municipality,
        Instant happenedAt)
        implements MeetingEvent {}
