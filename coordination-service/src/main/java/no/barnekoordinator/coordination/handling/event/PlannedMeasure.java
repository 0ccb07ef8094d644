package no.barnekoordinator.coordination.handling.event;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A measure of an individual plan, without its words.
 *
 * @param dueOn when it is to be done, a date in Norway
 */
public record PlannedMeasure(UUID measureId, LocalDate dueOn) {}
