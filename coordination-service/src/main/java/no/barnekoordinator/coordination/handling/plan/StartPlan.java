package no.barnekoordinator.coordination.handling.plan;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Makes the individual plan of a family for the first time.
 *
 * @param planId of the plan itself, for its clock
 * @param municipality four digits
 */
public record StartPlan(
        @TargetAggregateIdentifier PlanId plan, UUID planId, String municipality, PlanDraft draft, Instant at) {}
