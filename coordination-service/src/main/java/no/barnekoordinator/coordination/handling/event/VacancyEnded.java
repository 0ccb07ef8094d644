package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * Somebody coordinates again, or the case is closed.
 *
 * @param days calendar days in Norway from the first to the last
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.VacancyEnded")
public record VacancyEnded(UUID caseId, int days, String municipality, Instant happenedAt) implements FamilyCaseEvent {}
