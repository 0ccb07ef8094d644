package no.barnekoordinator.coordination.handling.plan;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Writes the individual plan anew.
 *
 * @param seen the version of the plan the writer had before them
 */
public record RevisePlan(@TargetAggregateIdentifier PlanId plan, int seen, PlanDraft draft, Instant at) {}
