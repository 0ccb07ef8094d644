package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.MovedBy;
import no.barnekoordinator.platform.event.EventName;

/**
 * The agreed date of a service was moved.
 *
 * @param firstDueOn the date that was agreed first, a date in Norway
 * @param dueOn the new date, in Norway
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.ServiceMoved")
public record ServiceMoved(
        UUID caseId,
        UUID serviceId,
        LocalDate firstDueOn,
        LocalDate dueOn,
        MovedBy movedBy,
        String municipality,
        Instant happenedAt)
        implements ServicesEvent {}
