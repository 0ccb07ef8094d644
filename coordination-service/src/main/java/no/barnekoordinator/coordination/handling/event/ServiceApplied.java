package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * A service was applied for, on behalf of the family.
 *
 * @param answerDueOn the last day an answer is in time, a date in Norway
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.ServiceApplied")
public record ServiceApplied(
        UUID caseId, UUID serviceId, LocalDate answerDueOn, String municipality, Instant happenedAt)
        implements ServicesEvent {}
