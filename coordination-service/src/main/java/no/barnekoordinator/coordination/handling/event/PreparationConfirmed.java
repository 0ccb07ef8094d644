package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * Somebody who is invited has prepared for the meeting.
 *
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.PreparationConfirmed")
public record PreparationConfirmed(UUID caseId, UUID meetingId, UUID inviteeId, String municipality, Instant happenedAt)
        implements MeetingEvent {}
