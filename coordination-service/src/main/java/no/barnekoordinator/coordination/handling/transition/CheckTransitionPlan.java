package no.barnekoordinator.coordination.handling.transition;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks whether the plan for turning 18 is late; may be asked any number of times. */
public record CheckTransitionPlan(
        @TargetAggregateIdentifier TransitionsId transitions, UUID transitionId, Instant at) {}
