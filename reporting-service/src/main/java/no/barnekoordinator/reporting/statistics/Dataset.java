package no.barnekoordinator.reporting.statistics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/** A part of a table, ready to be shown: what must not be seen is already gone. */
public final class Dataset {

    private final StatisticsTable table;
    private final List<String> regions;
    private final List<String> periods;
    private final List<String> provisional;
    private final Map<String, List<String>> only;
    private final BiPredicate<String, String> revised;
    private final Instant updated;
    private final BiFunction<CellKey, Measure, Cell> cells;

    Dataset(
            StatisticsTable table,
            List<String> regions,
            List<String> periods,
            List<String> provisional,
            Map<String, List<String>> only,
            BiPredicate<String, String> revised,
            Instant updated,
            BiFunction<CellKey, Measure, Cell> cells) {
        this.table = table;
        this.regions = List.copyOf(regions);
        this.periods = List.copyOf(periods);
        this.provisional = List.copyOf(provisional);
        this.only = Map.copyOf(only);
        this.revised = revised;
        this.updated = updated;
        this.cells = cells;
    }

    StatisticsTable table() {
        return table;
    }

    public List<String> regions() {
        return regions;
    }

    public List<String> periods() {
        return periods;
    }

    /** Periods that are not over: their figures will change. */
    public List<String> provisional() {
        return provisional;
    }

    /** Whether something a place's figures of a period are made of was stated, or put right, after the period. */
    boolean isRevised(String region, String period) {
        return revised.test(region, period);
    }

    /** The figures wanted. */
    List<Measure> measures() {
        List<String> wanted = only.getOrDefault(Selection.CONTENTS, List.of());
        return wanted.isEmpty()
                ? table.measures()
                : wanted.stream()
                        .flatMap(id -> table.measures().stream()
                                .filter(measure -> measure.id().equals(id)))
                        .toList();
    }

    /** When the figures were counted, UTC. */
    public Instant updated() {
        return updated;
    }

    /** Codes wanted of an axis; of all, the total first where there is one. */
    List<String> categories(Axis axis) {
        return only.getOrDefault(axis.id(), axis.codes());
    }

    /** Every combination of categories, in order; one empty list for a table that is not broken down. */
    List<List<String>> combinations() {
        List<List<String>> combinations = List.of(List.of());
        for (Axis axis : table.axes()) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> before : combinations) {
                for (String code : categories(axis)) {
                    List<String> next = new ArrayList<>(before);
                    next.add(code);
                    longer.add(List.copyOf(next));
                }
            }
            combinations = longer;
        }
        return combinations;
    }

    Cell cell(String region, List<String> categories, String period, Measure measure) {
        return cells.apply(new CellKey(region, categories, period), measure);
    }

    /** One figure of a place and a period; categories as many as the table has axes. */
    public Cell cell(String measure, String region, String period, String... categories) {
        Measure wanted = table.measures().stream()
                .filter(each -> each.id().equals(measure))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(table.id() + " has no measure " + measure));
        return cell(region, List.of(categories), period, wanted);
    }
}
