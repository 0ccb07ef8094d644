package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * A case opened, and its services can be written down.
 *
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.ServicesOpened")
public record ServicesOpened(UUID caseId, String municipality, Instant happenedAt) implements ServicesEvent {}
