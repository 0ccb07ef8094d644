package no.barnekoordinator.coordination.handling.plan;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks whether the plan should have been revised; may be asked any number of times. */
public record CheckPlanRevision(@TargetAggregateIdentifier PlanId plan, Instant at) {}
