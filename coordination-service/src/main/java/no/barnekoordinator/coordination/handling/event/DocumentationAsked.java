package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A service asked for documentation before it answers.
 *
 * @param what in free text; null when not said, and after erasure
 * @param dueOn the day it is to be sent by, a date in Norway
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.DocumentationAsked")
public record DocumentationAsked(
        UUID caseId,
        UUID serviceId,
        @Personal @Nullable String what,
        LocalDate dueOn,
        String municipality,
        Instant happenedAt)
        implements ServicesEvent {}
