package no.barnekoordinator.coordination.handling.meeting;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Lets meetings be called again, because their case is open again; once more changes nothing. */
public record ReopenMeetings(@TargetAggregateIdentifier MeetingsId meetings, Instant at) {}
