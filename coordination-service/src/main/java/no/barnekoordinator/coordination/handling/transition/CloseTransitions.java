package no.barnekoordinator.coordination.handling.transition;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Nothing more is asked for in a case that has ended. */
public record CloseTransitions(@TargetAggregateIdentifier TransitionsId transitions, Instant at) {}
