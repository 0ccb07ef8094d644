package no.barnekoordinator.coordination.handling.transition;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks whether every child in a case is 18, so that it may end for that reason (pbrl § 2-5 c). Changes nothing. */
public record ConsiderAllGrown(@TargetAggregateIdentifier TransitionsId transitions, Instant at) {}
