package no.barnekoordinator.coordination.handling.register;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The coordinator is responsible for a family no longer. Takes back one {@link TakeOnFamily}. */
public record GiveUpFamily(@TargetAggregateIdentifier CoordinatorId coordinatorId, UUID caseId, Instant at) {}
