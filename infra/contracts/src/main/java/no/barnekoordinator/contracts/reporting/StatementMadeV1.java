package no.barnekoordinator.contracts.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.ContractType;

/**
 * A municipality stated a figure of its own work. Outside any case: the subject is the figure, of which there is one
 * for each municipality, topic and year. Does not say who stated it.
 *
 * @param value in the unit of the topic
 * @param source a link or the name of a published document
 * @param asOf the day the figure is right for, a date in Norway
 * @param revision from 1; the highest one stands
 */
@ContractType("no.barnekoordinator.reporting.StatementMade.v1")
public record StatementMadeV1(
        UUID figureId,
        StatementTopic topic,
        int year,
        int value,
        String source,
        LocalDate asOf,
        int revision,
        String municipality,
        Instant happenedAt)
        implements Contract {

    @Override
    public UUID subjectId() {
        return figureId;
    }
}
