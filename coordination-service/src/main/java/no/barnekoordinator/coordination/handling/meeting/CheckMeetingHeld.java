package no.barnekoordinator.coordination.handling.meeting;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks whether a meeting should have been held; may be asked any number of times. */
public record CheckMeetingHeld(@TargetAggregateIdentifier MeetingsId meetings, UUID meetingId, Instant at) {}
