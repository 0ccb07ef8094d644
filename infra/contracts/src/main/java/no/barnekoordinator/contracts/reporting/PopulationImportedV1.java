package no.barnekoordinator.contracts.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.ContractType;

/**
 * How many children aged 0–17 lived in a municipality on 1 January of a year. Outside any case: the subject is the
 * population of the year.
 *
 * @param children aged 0–17
 * @param source a link or the name of a published document
 * @param publishedOn the day the source is from, a date in Norway
 * @param revision from 1; the highest one of a municipality stands
 */
@ContractType("no.barnekoordinator.reporting.PopulationImported.v1")
public record PopulationImportedV1(
        UUID populationId,
        int year,
        int children,
        String source,
        LocalDate publishedOn,
        int revision,
        String municipality,
        Instant happenedAt)
        implements Contract {

    @Override
    public UUID subjectId() {
        return populationId;
    }
}
