package no.barnekoordinator.coordination.handling.meeting;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Notes that somebody who is invited has prepared; once more changes nothing. */
public record ConfirmPreparation(
        @TargetAggregateIdentifier MeetingsId meetings, UUID meetingId, UUID inviteeId, Instant at) {}
