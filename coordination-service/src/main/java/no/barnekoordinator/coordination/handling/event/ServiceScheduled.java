package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A welfare service is to be delivered.
 *
 * @param provider who delivers it, in free text; null when not said, and after erasure
 * @param dueOn the last day it is in time, a date in Norway
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.ServiceScheduled")
public record ServiceScheduled(
        UUID caseId,
        UUID serviceId,
        ServiceKind kind,
        @Personal @Nullable String provider,
        LocalDate dueOn,
        String municipality,
        Instant happenedAt)
        implements ServicesEvent {}
