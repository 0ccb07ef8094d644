package no.barnekoordinator.coordination.handling.register;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The coordinator becomes responsible for a family, as its coordinator or as a deputy. */
public record TakeOnFamily(@TargetAggregateIdentifier CoordinatorId coordinatorId, UUID caseId, Instant at) {}
