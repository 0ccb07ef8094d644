package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * The case of the plan is open again, and so is the plan.
 *
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.PlanReopened")
public record PlanReopened(UUID caseId, String municipality, Instant happenedAt) implements PlanEvent {}
