package no.barnekoordinator.reporting.statistics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.barnekoordinator.contracts.Contract;

/**
 * What is counted: one row per counted thing, with the figures that can be made of the rows. Tables that publish
 * different figures of the same things share a source, so that what is hidden in one of them is hidden in all.
 *
 * @param id stable id
 * @param sql gives {@code municipality}, the periods, one column per axis and what the measures use
 * @param origin message key of where the figures come from, {@code source.<code>}
 * @param events what the rows are made of
 */
record Source(
        String id,
        Kind kind,
        String sql,
        String origin,
        List<Class<? extends Contract>> events,
        List<Axis> axes,
        List<Measure> measures) {

    /** How figures relate to time. */
    enum Kind {
        /** Counts what happened: the months of a quarter add up to it. */
        FLOW,
        /** Counts what there was at the end of the period. */
        STOCK,
        /** Is about whole years, and says nothing of shorter periods. */
        YEARLY
    }

    Source {
        events = List.copyOf(events);
        axes = List.copyOf(axes);
        measures = List.copyOf(measures);
    }

    /** Whether figures are counted from rows that each belong to a month, a quarter or a year. */
    boolean isFlow() {
        return kind != Kind.STOCK;
    }

    /**
     * The stretch of time a period is in, whose figures add up with those of no other: the year for what happened; what
     * there was at the end of a period stands alone.
     */
    String stretch(String period) {
        return isFlow() ? period.substring(0, Period.YEAR_DIGITS) : period;
    }

    Optional<Measure> measure(String measureId) {
        return measures.stream().filter(each -> each.id().equals(measureId)).findFirst();
    }

    /** The guarded counts that are no part of another, each with the counts that are parts of it. */
    Map<Measure.Count, List<Measure.Count>> guarded() {
        List<Measure.Count> all = measures.stream()
                .flatMap(measure ->
                        measure instanceof Measure.Count count && count.guarded() ? Stream.of(count) : Stream.empty())
                .toList();
        Map<Measure.Count, List<Measure.Count>> byRoot =
                new TreeMap<>(java.util.Comparator.comparing(Measure.Count::id));
        all.stream()
                .filter(count -> count.partOf() == null)
                .forEach(root -> byRoot.put(
                        root,
                        all.stream()
                                .filter(count -> count.isWithin(root.id(), all))
                                .toList()));
        return byRoot;
    }
}
