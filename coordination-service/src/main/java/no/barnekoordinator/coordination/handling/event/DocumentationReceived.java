package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * The service has the documentation it asked for.
 *
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.DocumentationReceived")
public record DocumentationReceived(UUID caseId, UUID serviceId, String municipality, Instant happenedAt)
        implements ServicesEvent {}
