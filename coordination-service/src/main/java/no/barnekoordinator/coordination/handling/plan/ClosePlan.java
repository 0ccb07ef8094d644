package no.barnekoordinator.coordination.handling.plan;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Lays the plan away, because its case has closed; once more changes nothing. */
public record ClosePlan(@TargetAggregateIdentifier PlanId plan, Instant at) {}
