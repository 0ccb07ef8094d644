package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * The service is no longer wanted.
 *
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.ServiceWithdrawn")
public record ServiceWithdrawn(UUID caseId, UUID serviceId, String municipality, Instant happenedAt)
        implements ServicesEvent {}
