package no.barnekoordinator.coordination.handling.meeting;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Notes that what a meeting decided has been done. */
public record FinishTask(@TargetAggregateIdentifier MeetingsId meetings, UUID taskId, Instant at) {}
