package no.barnekoordinator.coordination.handling.meeting;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Lets no more meetings be called, because their case has closed; once more changes nothing. */
public record CloseMeetings(@TargetAggregateIdentifier MeetingsId meetings, Instant at) {}
