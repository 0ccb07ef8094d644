package no.barnekoordinator.request.handling;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Take up a decided request again, because a complaint succeeded. */
public record ReopenRequest(@TargetAggregateIdentifier RequestId requestId, UUID complaintId, Instant reopenedAt) {}
