package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * The case of the plan closed; it is no longer revised here.
 *
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.PlanClosed")
public record PlanClosed(UUID caseId, String municipality, Instant happenedAt) implements PlanEvent {}
