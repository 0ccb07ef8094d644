package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.platform.event.EventName;

/**
 * The due date passed and the service was not delivered. Stated once per service.
 *
 * @param dueOn the last day it would have been in time, a date in Norway
 * @param municipality four digits
 * @param happenedAt the instant it became late, UTC
 */
@EventName("coordination.ServiceDelayed")
public record ServiceDelayed(
        UUID caseId, UUID serviceId, ServiceKind kind, LocalDate dueOn, String municipality, Instant happenedAt)
        implements ServicesEvent {}
