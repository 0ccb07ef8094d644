package no.barnekoordinator.coordination.handling.transition;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The case is open again, and so is what was asked for. */
public record ReopenTransitions(@TargetAggregateIdentifier TransitionsId transitions, Instant at) {}
