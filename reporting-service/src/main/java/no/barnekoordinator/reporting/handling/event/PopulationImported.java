package no.barnekoordinator.reporting.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * The number of children in a municipality was brought in, or brought in anew.
 *
 * @param year the number is of 1 January of it
 * @param children aged 0–17
 * @param source a link or the name of a published document
 * @param publishedOn the day the source is from
 * @param revision from 1; the highest one of a municipality stands
 */
@EventName("reporting.PopulationImported")
public record PopulationImported(
        UUID populationId,
        int year,
        int children,
        String source,
        LocalDate publishedOn,
        int revision,
        String municipality,
        Instant happenedAt)
        implements ReportingEvent {

    @Override
    public UUID subjectId() {
        return populationId;
    }
}
