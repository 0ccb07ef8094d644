package no.barnekoordinator.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import no.barnekoordinator.reporting.Country;
import no.barnekoordinator.reporting.ReportingServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;

/**
 * Somebody downloads every open table in every way there is, writes down all the sums the figures must obey, and solves
 * for what is hidden: between totals, places, periods, breakdowns, tables of the same things, and some and the rest.
 */
class AttackOnThePublishedFiguresTest extends ReportingServiceTest {

    private static boolean published;

    @Autowired
    private Tables tables;

    @Autowired
    private Counting counting;

    @Autowired
    private Snapshots snapshots;

    @Value("${barnekoordinator.reporting.suppression-threshold}")
    private long threshold;

    /** A figure somebody would like to know: a count, of everything or of the rest, in a cell. */
    private record Unknown(String count, CellKey cell) {}

    @BeforeEach
    void aCountry() {
        if (!published) {
            publish(Country.of(31, 400));
            published = true;
        }
    }

    @TestFactory
    Stream<DynamicTest> no_small_number_can_be_worked_out() {
        Map<String, Source> sources = new LinkedHashMap<>();
        tables.all().forEach(table -> sources.putIfAbsent(table.source().id(), table.source()));
        LongAdder hidden = new LongAdder();
        return Stream.concat(
                sources.values().stream()
                        .filter(source -> !source.guarded().isEmpty())
                        .map(source -> DynamicTest.dynamicTest(source.id(), () -> attack(source, hidden))),
                Stream.of(DynamicTest.dynamicTest("something is hidden at all", () -> assertThat(hidden.sum())
                        .isPositive())));
    }

    private void attack(Source source, LongAdder hidden) {
        // Every answer is to be of the same moment: who reads at several moments learns what has changed between them.
        snapshots.bringUpToDate(source);
        Map<Unknown, Long> truth = truth(source);
        Map<Unknown, Long> seen = new HashMap<>();
        tables.all().stream()
                .filter(table -> table.source().id().equals(source.id()))
                .forEach(table -> read(table, seen));
        Map<Unknown, Long> found = new Solver<>(equations(source, truth.keySet()), seen).solve();

        Map<Unknown, Long> small = new HashMap<>(found);
        small.values().removeIf(count -> count == 0 || count >= threshold);
        assertThat(small).as("small numbers given away").isEmpty();
        found.forEach((unknown, count) -> assertThat(count)
                .as("what was worked out is right: %s", unknown)
                .isEqualTo(truth.get(unknown)));
        hidden.add(truth.keySet().stream()
                .filter(unknown -> !unknown.count().contains("#") && !seen.containsKey(unknown))
                .count());
    }

    /** What the tables show to somebody who is not signed in. */
    private void read(StatisticsTable table, Map<Unknown, Long> seen) {
        for (String by : List.of("month", "quarter", "year")) {
            // A few places at a time: one answer holds so and so much.
            for (String places : List.of("0", "??", "0301,4601,4626", "5501,1103,1130")) {
                read(
                        table,
                        get(
                                        "/api/v1/statistics/tables/" + table.id() + "/data?valueCodes[region]=" + places
                                                + "&by=" + by,
                                        null)
                                .body(),
                        seen);
            }
        }
    }

    private static void read(StatisticsTable table, JsonNode data, Map<Unknown, Long> seen) {
        List<List<String>> codes = new ArrayList<>();
        data.get("id").forEach(id -> {
            List<String> of = new ArrayList<>();
            data.get("dimension")
                    .get(id.asString())
                    .get("category")
                    .get("index")
                    .forEach(code -> of.add(code.asString()));
            codes.add(of);
        });
        for (int at = 0; at < data.get("value").size(); at++) {
            List<String> cell = new ArrayList<>();
            int rest = at;
            for (int dimension = codes.size() - 1; dimension >= 0; dimension--) {
                List<String> of = codes.get(dimension);
                cell.addFirst(of.get(rest % of.size()));
                rest /= of.size();
            }
            JsonNode value = data.get("value").get(at);
            Measure measure = table.source().measure(cell.get(cell.size() - 2)).orElseThrow();
            if (measure instanceof Measure.Count && !value.isNull()) {
                CellKey key =
                        new CellKey(cell.getFirst(), List.copyOf(cell.subList(1, cell.size() - 2)), cell.getLast());
                seen.put(new Unknown(measure.id(), key), value.asLong());
            }
        }
    }

    private Map<Unknown, Long> truth(Source source) {
        Map<Unknown, Long> truth = new HashMap<>();
        List<Measure.Count> counts = source.measures().stream()
                .filter(Measure.Count.class::isInstance)
                .map(Measure.Count.class::cast)
                .toList();
        Map<String, Measure.Count> byId = new HashMap<>();
        counts.forEach(count -> byId.put(count.id(), count));
        counting.count(source)
                .forEachSlice((stretch, slice) ->
                        slice.forEach((key, counted) -> source.guarded().forEach((root, parts) -> {
                            truth.put(new Unknown(root.id(), key), counted.of(root));
                            parts.forEach(part -> {
                                long some = counted.of(part);
                                truth.put(new Unknown(part.id(), key), some);
                                truth.put(
                                        new Unknown(part.id() + "#rest", key),
                                        counted.of(byId.getOrDefault(part.partOf(), root)) - some);
                            });
                        })));
        return truth;
    }

    /** Every sum, as what adds up to what; what is not in any cell is nothing. */
    private static Map<Unknown, List<List<Unknown>>> equations(Source source, Set<Unknown> all) {
        Map<Unknown, Map<String, List<Unknown>>> sums = new HashMap<>();
        for (Unknown one : all) {
            CellKey cell = one.cell();
            Regions.parent(cell.region())
                    .ifPresent(
                            parent -> add(sums, new Unknown(one.count(), cell.withRegion(parent)), "region", one, all));
            if (source.isFlow()) {
                Period.of(cell.period())
                        .flatMap(Period::parent)
                        .ifPresent(parent -> add(
                                sums, new Unknown(one.count(), cell.withPeriod(parent.code())), "period", one, all));
            }
            for (int axis = 0; axis < cell.categories().size(); axis++) {
                if (!cell.categories().get(axis).equals(Axis.TOTAL)) {
                    add(sums, new Unknown(one.count(), cell.withTotal(axis)), "axis" + axis, one, all);
                }
            }
        }
        source.guarded().values().stream().flatMap(List::stream).forEach(part -> all.stream()
                .filter(one -> one.count().equals(part.partOf()))
                .toList()
                .forEach(whole -> {
                    add(sums, whole, part.id(), new Unknown(part.id(), whole.cell()), all);
                    add(sums, whole, part.id(), new Unknown(part.id() + "#rest", whole.cell()), all);
                }));
        Map<Unknown, List<List<Unknown>>> equations = new HashMap<>();
        sums.forEach((total, ways) -> equations.put(total, List.copyOf(ways.values())));
        return equations;
    }

    private static void add(
            Map<Unknown, Map<String, List<Unknown>>> sums, Unknown total, String way, Unknown part, Set<Unknown> all) {
        if (all.contains(total)) {
            sums.computeIfAbsent(total, none -> new TreeMap<>())
                    .computeIfAbsent(way, none -> new ArrayList<>())
                    .add(part);
        }
    }

    @Test
    void the_attack_finds_what_is_hidden_alone() {
        CellKey county = new CellKey("46", List.of(), "2026");
        CellKey one = new CellKey("4601", List.of(), "2026");
        CellKey other = new CellKey("4626", List.of(), "2026");
        Map<Unknown, List<List<Unknown>>> equations =
                Map.of(new Unknown("n", county), List.of(List.of(new Unknown("n", one), new Unknown("n", other))));

        Map<Unknown, Long> found =
                new Solver<>(equations, Map.of(new Unknown("n", county), 40L, new Unknown("n", other), 37L)).solve();

        assertThat(found).containsExactly(Map.entry(new Unknown("n", one), 3L));
    }
}
