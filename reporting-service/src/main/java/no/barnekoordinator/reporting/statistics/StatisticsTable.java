package no.barnekoordinator.reporting.statistics;

import java.util.List;
import java.util.stream.Stream;

/**
 * Declares one statistics table: what it counts, broken down by what, and which figures it gives. Queries, metadata,
 * JSON-stat, CSV and charts are all made from the declaration.
 *
 * @param id stable id in the address; title and definition are under {@code table.<id>.title} and {@code .definition}
 * @param kind whether it counts what happened in a period or what there was at its end
 * @param source SQL giving {@code municipality}, the periods and one column per axis
 * @param sourceKey message key of where the figures come from, {@code source.<code>}
 */
record StatisticsTable(String id, Kind kind, String source, List<Axis> axes, List<Measure> measures, String sourceKey) {

    /** How a table relates to time. */
    enum Kind {
        /** Counts what happened: the months of a quarter add up to it. */
        FLOW,
        /** Counts what there was at the end of the period. */
        STOCK
    }

    List<Measure.Count> guardedCounts() {
        return measures.stream()
                .flatMap(measure ->
                        measure instanceof Measure.Count count && count.guarded() ? Stream.of(count) : Stream.empty())
                .toList();
    }

    boolean isFlow() {
        return kind == Kind.FLOW;
    }
}
