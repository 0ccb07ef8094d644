package no.barnekoordinator.reporting.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.reporting.StatementTopic;
import no.barnekoordinator.platform.event.EventName;

/**
 * A municipality stated a figure of its own work, or stated it anew.
 *
 * @param value in the unit of the topic
 * @param source a link or the name of a published document
 * @param asOf the day the figure is right for
 * @param revision from 1; the highest one stands
 */
@EventName("reporting.StatementMade")
public record StatementMade(
        UUID figureId,
        StatementTopic topic,
        int year,
        int value,
        String source,
        LocalDate asOf,
        int revision,
        String municipality,
        Instant happenedAt)
        implements ReportingEvent {

    @Override
    public UUID subjectId() {
        return figureId;
    }
}
