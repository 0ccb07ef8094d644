package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * The case of these services is open again, and what was promised holds again.
 *
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.ServicesReopened")
public record ServicesReopened(UUID caseId, String municipality, Instant happenedAt) implements ServicesEvent {}
