package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A meeting was held.
 *
 * @param heldOn a date in Norway
 * @param chairedByCoordinator whether the child coordinator chaired it
 * @param invited how many were invited
 * @param attended who came, by id
 * @param tasks what was decided to be done, by when
 * @param minutes what was said and decided; null after erasure
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.MeetingHeld")
public record MeetingHeld(
        UUID caseId,
        UUID meetingId,
        LocalDate heldOn,
        boolean chairedByCoordinator,
        int invited,
        List<UUID> attended,
        List<MeetingTask> tasks,
        @Personal @Nullable MeetingMinutes minutes,
        String municipality,
        Instant happenedAt)
        implements MeetingEvent {}
