package no.barnekoordinator.coordination.handling.meeting;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Moves a meeting that has not been held. */
public record MoveMeeting(
        @TargetAggregateIdentifier MeetingsId meetings, UUID meetingId, MeetingTime time, Instant at) {

    public MoveMeeting {
        time.mustLieAhead(at);
    }
}
