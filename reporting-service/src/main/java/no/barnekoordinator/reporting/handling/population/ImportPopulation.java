package no.barnekoordinator.reporting.handling.population;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.reporting.handling.PublicSource;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Bring in how many children lived in municipalities on 1 January of a year.
 *
 * @param source a link or the name of a published document
 * @param publishedOn the day the source is from
 * @param children aged 0–17, by municipality; a municipality that is not there stays as it was
 */
public record ImportPopulation(
        @TargetAggregateIdentifier PopulationId population,
        int year,
        String source,
        LocalDate publishedOn,
        Map<String, Integer> children,
        Instant importedAt) {

    private static final int EARLIEST_YEAR = 2000;
    private static final int MOST = 1_000_000;

    /** @throws Refusal when it cannot be right */
    public ImportPopulation {
        source = PublicSource.of(source);
        children = Map.copyOf(children);
        LocalDate today = Oslo.dateOf(importedAt);
        if (publishedOn.isAfter(today)) {
            throw Refusal.againstRule("population-in-future");
        }
        if (year < EARLIEST_YEAR || year > publishedOn.getYear()) {
            throw Refusal.againstRule(
                    "population-year", Integer.toString(EARLIEST_YEAR), Integer.toString(publishedOn.getYear()));
        }
        if (children.values().stream().anyMatch(count -> count < 0 || count > MOST)) {
            throw Refusal.againstRule("population-count", MOST);
        }
    }

    /** In the order of the municipalities. */
    Map<String, Integer> inOrder() {
        return new TreeMap<>(children);
    }
}
