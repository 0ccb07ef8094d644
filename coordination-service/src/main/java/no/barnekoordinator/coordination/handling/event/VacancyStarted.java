package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.VacancyReason;
import no.barnekoordinator.platform.event.EventName;

/**
 * The family has nobody who coordinates: the days are counted from here.
 *
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.VacancyStarted")
public record VacancyStarted(UUID caseId, VacancyReason reason, String municipality, Instant happenedAt)
        implements FamilyCaseEvent {}
