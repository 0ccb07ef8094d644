package no.barnekoordinator.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    private static final int THRESHOLD = 5;

    private final Map<CellKey, Long> counts = new HashMap<>();

    @Test
    void fewer_than_five_are_hidden_and_five_are_shown() {
        cell("0301", 5);
        cell("4601", 4);
        assertThat(hidden()).containsExactly(key("4601"));
    }

    @Test
    void zero_is_shown() {
        cell("0301", 0);
        assertThat(hidden()).isEmpty();
    }

    @Test
    void when_one_part_of_a_total_is_hidden_the_smallest_other_part_is_hidden_with_it() {
        counts.put(new CellKey("0", List.of("TOTAL"), "2026"), 60L);
        counts.put(new CellKey("0", List.of("ORAL"), "2026"), 3L);
        counts.put(new CellKey("0", List.of("ONLINE"), "2026"), 20L);
        counts.put(new CellKey("0", List.of("WRITTEN"), "2026"), 37L);
        assertThat(hidden())
                .containsExactlyInAnyOrder(
                        new CellKey("0", List.of("ORAL"), "2026"), new CellKey("0", List.of("ONLINE"), "2026"));
    }

    @Test
    void two_hidden_parts_that_can_only_be_one_each_take_a_third_with_them() {
        cell("46", 22);
        cell("4601", 1);
        cell("4626", 1);
        cell("4627", 20);
        assertThat(hidden()).contains(key("4627"));
    }

    @Test
    void a_total_of_one_part_is_hidden_with_it() {
        counts.put(new CellKey("0", List.of("TOTAL"), "2026"), 4L);
        counts.put(new CellKey("0", List.of("ORAL"), "2026"), 4L);
        assertThat(hidden()).hasSize(2);
    }

    @Test
    void a_hidden_month_takes_another_month_of_its_quarter_with_it() {
        counts.put(new CellKey("0", List.of(), "2026Q1"), 33L);
        counts.put(new CellKey("0", List.of(), "2026M01"), 3L);
        counts.put(new CellKey("0", List.of(), "2026M02"), 10L);
        counts.put(new CellKey("0", List.of(), "2026M03"), 20L);
        assertThat(hidden())
                .containsExactlyInAnyOrder(
                        new CellKey("0", List.of(), "2026M01"), new CellKey("0", List.of(), "2026M02"));
    }

    /** The tables are open to those who run 4626 too, and they know their own. */
    @Test
    void who_knows_the_figure_of_one_place_cannot_work_out_that_of_another() {
        cell("46", 82);
        cell("4601", 3);
        cell("4626", 20);
        cell("4627", 37);
        cell("4631", 22);
        assertThat(hidden()).containsExactlyInAnyOrder(key("4601"), key("4626"), key("4631"));
    }

    @Test
    void with_two_places_the_total_is_hidden_with_them() {
        cell("46", 23);
        cell("4601", 3);
        cell("4626", 20);
        assertThat(hidden()).containsExactlyInAnyOrder(key("46"), key("4601"), key("4626"));
    }

    /** The attack: whatever stands alone among the hidden in any sum can be subtracted out. */
    @Test
    void in_no_sum_of_a_whole_country_does_a_hidden_cell_stand_alone() {
        Random random = new Random(1);
        for (int round = 0; round < 20; round++) {
            counts.clear();
            Naive naive = new Naive(2);
            for (int thing = 0; thing < 150; thing++) {
                String county = List.of("03", "46", "55").get(random.nextInt(3));
                naive.add(
                        county + "0" + (1 + random.nextInt(4)),
                        LocalDate.of(2026, 1 + random.nextInt(6), 1),
                        List.of("A" + random.nextInt(3), "B" + random.nextInt(2)),
                        0);
            }
            counts.putAll(naive.counts());
            Set<CellKey> hidden = hidden();
            assertThat(hidden).isNotEmpty();
            sums().forEach((sum, parts) -> {
                long unknown = parts.stream().filter(hidden::contains).count() + (hidden.contains(sum.total()) ? 1 : 0);
                assertThat(unknown).as("%s: %s", sum, parts).isNotEqualTo(1);
            });
        }
    }

    /** The same with all sums solved together, as somebody would who has downloaded everything. */
    @Test
    void nothing_small_follows_from_all_the_sums_of_a_country_together() {
        Random random = new Random(5);
        for (int round = 0; round < 12; round++) {
            counts.clear();
            Naive naive = new Naive(1);
            for (int thing = 0; thing < 60 + 20 * round; thing++) {
                String county = List.of("03", "46", "55").get(random.nextInt(3));
                naive.add(
                        county.equals("03") ? "0301" : county + "0" + (1 + random.nextInt(3)),
                        LocalDate.of(2026, 1 + random.nextInt(6), 1),
                        List.of("A" + random.nextInt(4)),
                        0);
            }
            counts.putAll(naive.counts());
            Set<CellKey> hidden = hidden();
            Map<CellKey, Long> seen = new HashMap<>(counts);
            seen.keySet().removeAll(hidden);
            Map<CellKey, List<List<CellKey>>> equations = new HashMap<>();
            sums().forEach((sum, parts) -> equations
                    .computeIfAbsent(sum.total(), none -> new ArrayList<>())
                    .add(parts));
            Map<CellKey, Long> found = new Solver<>(equations, seen).solve();
            assertThat(found.values()).noneMatch(count -> count > 0 && count < THRESHOLD);
            assertThat(seen).isNotEmpty();
        }
    }

    /** A total, and along which dimension its parts add up to it. */
    private record Sum(String dimension, CellKey total) {}

    private Map<Sum, List<CellKey>> sums() {
        Map<Sum, List<CellKey>> sums = new HashMap<>();
        for (CellKey part : counts.keySet()) {
            List<Sum> partOf = new ArrayList<>();
            Regions.parent(part.region()).ifPresent(parent -> partOf.add(new Sum("region", part.withRegion(parent))));
            Period.of(part.period())
                    .flatMap(Period::parent)
                    .ifPresent(parent -> partOf.add(new Sum("period", part.withPeriod(parent.code()))));
            for (int axis = 0; axis < part.categories().size(); axis++) {
                if (!part.categories().get(axis).equals("TOTAL")) {
                    partOf.add(new Sum("axis" + axis, part.withTotal(axis)));
                }
            }
            partOf.forEach(
                    sum -> sums.computeIfAbsent(sum, none -> new ArrayList<>()).add(part));
        }
        return sums;
    }

    private Set<CellKey> hidden() {
        Grid grid = Grid.of(counts.keySet());
        long[] numbers = new long[grid.size()];
        counts.forEach((cell, count) -> numbers[grid.numberOf(cell)] = count);
        BitSet hidden = Suppression.hiddenIn(THRESHOLD, numbers, grid.dimensions(true));
        return counts.keySet().stream()
                .filter(cell -> hidden.get(grid.numberOf(cell)))
                .collect(Collectors.toSet());
    }

    private void cell(String region, long count) {
        counts.put(key(region), count);
    }

    private static CellKey key(String region) {
        return new CellKey(region, List.of(), "2026");
    }
}
