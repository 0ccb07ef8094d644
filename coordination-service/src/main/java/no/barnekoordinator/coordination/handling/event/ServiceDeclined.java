package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A service said no. The need is still there, and that service has a complaint route of its own.
 *
 * @param reason in free text; null when not said, and after erasure
 * @param answeredOn a date in Norway
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.ServiceDeclined")
public record ServiceDeclined(
        UUID caseId,
        UUID serviceId,
        @Personal @Nullable String reason,
        LocalDate answeredOn,
        String municipality,
        Instant happenedAt)
        implements ServicesEvent {}
