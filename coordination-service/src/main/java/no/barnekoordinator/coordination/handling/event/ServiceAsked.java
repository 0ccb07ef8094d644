package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A service was asked whether it has assessed what it could offer.
 *
 * @param provider who was asked, in free text; null when not said, and after erasure
 * @param answerDueOn the last day an answer is in time, a date in Norway
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.ServiceAsked")
public record ServiceAsked(
        UUID caseId,
        UUID serviceId,
        @Personal @Nullable String provider,
        LocalDate answerDueOn,
        String municipality,
        Instant happenedAt)
        implements ServicesEvent {}
