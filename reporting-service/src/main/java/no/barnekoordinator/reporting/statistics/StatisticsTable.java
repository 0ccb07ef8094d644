package no.barnekoordinator.reporting.statistics;

import java.util.List;

/**
 * Declares one statistics table: which figures of a source it publishes. Queries, metadata, downloads, charts, the
 * catalogue and its documentation are all made from the declaration.
 *
 * @param id stable id in the address; title and definition are under {@code table.<id>.title} and {@code .definition}
 * @param measures what it publishes, in order
 */
record StatisticsTable(String id, Source source, List<Measure> measures) {

    StatisticsTable {
        measures = List.copyOf(measures);
    }

    /** A table of everything its source counts. */
    static StatisticsTable of(Source source) {
        return new StatisticsTable(source.id(), source, source.measures());
    }

    /** A table of some of what its source counts. */
    static StatisticsTable of(String id, Source source, String... measureIds) {
        return new StatisticsTable(
                id,
                source,
                List.of(measureIds).stream()
                        .map(measure -> source.measure(measure)
                                .orElseThrow(() -> new IllegalArgumentException(source.id() + " counts no " + measure)))
                        .toList());
    }

    List<Axis> axes() {
        return source.axes();
    }

    boolean isFlow() {
        return source.isFlow();
    }
}
