package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A meeting about the family was called.
 *
 * @param words place, agenda and who is invited; null after erasure
 * @param invited who is invited, by id
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.MeetingCalled")
public record MeetingCalled(
        UUID caseId,
        UUID meetingId,
        Instant startsAt,
        Instant endsAt,
        @Personal @Nullable MeetingWords words,
        List<UUID> invited,
        String municipality,
        Instant happenedAt)
        implements MeetingEvent {}
