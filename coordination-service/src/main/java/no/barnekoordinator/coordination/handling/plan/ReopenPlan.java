package no.barnekoordinator.coordination.handling.plan;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes the plan up again, because its case is open again; once more changes nothing. */
public record ReopenPlan(@TargetAggregateIdentifier PlanId plan, Instant at) {}
