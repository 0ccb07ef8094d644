package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * A service said yes.
 *
 * @param answeredOn a date in Norway
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.ServiceGranted")
public record ServiceGranted(UUID caseId, UUID serviceId, LocalDate answeredOn, String municipality, Instant happenedAt)
        implements ServicesEvent {}
