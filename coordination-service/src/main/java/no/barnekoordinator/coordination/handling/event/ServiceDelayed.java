package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.DelayCause;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.platform.event.EventName;

/**
 * A service is late. Stated once for each cause, until that delay is over; and again when a closed case opens and what
 * was late still is.
 *
 * @param dueOn the last day it would have been in time, a date in Norway
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.ServiceDelayed")
public record ServiceDelayed(
        UUID caseId,
        UUID serviceId,
        ServiceKind kind,
        DelayCause cause,
        LocalDate dueOn,
        String municipality,
        Instant happenedAt)
        implements ServicesEvent {}
