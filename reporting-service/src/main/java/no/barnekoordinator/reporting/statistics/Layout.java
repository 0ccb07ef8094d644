package no.barnekoordinator.reporting.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.barnekoordinator.reporting.statistics.Measure.Count;
import no.barnekoordinator.reporting.statistics.Measure.Percentile;
import no.barnekoordinator.reporting.statistics.Measure.Sum;

/** Where in a {@link Counted} cell each thing stands that is gathered for the measures of a source. */
final class Layout {

    private final List<Count> counts;
    private final List<Sum> sums;
    private final List<String> days;
    private final Map<String, Integer> places = new LinkedHashMap<>();

    private Layout(List<Count> counts, List<Sum> sums, List<String> days) {
        this.counts = List.copyOf(counts);
        this.sums = List.copyOf(sums);
        this.days = List.copyOf(days);
        for (int place = 0; place < counts.size(); place++) {
            places.put(counts.get(place).id(), place);
        }
        for (int place = 0; place < sums.size(); place++) {
            places.put(sums.get(place).id(), place);
        }
    }

    static Layout of(Source source) {
        List<Count> counts = new ArrayList<>();
        List<Sum> sums = new ArrayList<>();
        List<String> days = new ArrayList<>();
        for (Measure measure : source.measures()) {
            if (measure instanceof Count count) {
                counts.add(count);
            } else if (measure instanceof Sum sum) {
                sums.add(sum);
            } else if (measure instanceof Percentile percentile && !days.contains(percentile.column())) {
                days.add(percentile.column());
            }
        }
        return new Layout(counts, sums, days);
    }

    List<Count> counts() {
        return counts;
    }

    List<Sum> sums() {
        return sums;
    }

    /** Columns holding days. */
    List<String> days() {
        return days;
    }

    int placeOf(Measure.Gathered measure) {
        Integer place = places.get(measure.id());
        if (place == null) {
            throw new IllegalArgumentException("Not among what the source counts: " + measure.id());
        }
        return place;
    }

    int placeOfDays(String column) {
        return days.indexOf(column);
    }

    /** The SQL aggregates in the order of their places: counts, sums, days. */
    Stream<String> sql() {
        return Stream.of(
                        counts.stream().map(Count::sql),
                        sums.stream().map(Sum::sql),
                        days.stream()
                                .map(column -> "array_agg(%1$s) filter (where %1$s is not null)".formatted(column)))
                .flatMap(each -> each);
    }
}
