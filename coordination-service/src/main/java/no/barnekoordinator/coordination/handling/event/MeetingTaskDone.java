package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * What a meeting decided has been done.
 *
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.MeetingTaskDone")
public record MeetingTaskDone(UUID caseId, UUID taskId, String municipality, Instant happenedAt)
        implements MeetingEvent {}
