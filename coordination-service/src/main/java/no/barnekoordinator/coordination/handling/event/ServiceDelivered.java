package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * A welfare service was delivered.
 *
 * @param deliveredOn a date in Norway
 * @param municipality four digits
 * @param happenedAt UTC; noon in Norway of that day when it was written down on a later one
 */
@EventName("coordination.ServiceDelivered")
public record ServiceDelivered(
        UUID caseId, UUID serviceId, LocalDate deliveredOn, String municipality, Instant happenedAt)
        implements ServicesEvent {}
