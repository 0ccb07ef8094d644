package no.barnekoordinator.reporting.statistics;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.barnekoordinator.reporting.statistics.Counting.Counted;
import no.barnekoordinator.reporting.statistics.Counting.Cube;
import no.barnekoordinator.reporting.statistics.Measure.Count;
import org.jspecify.annotations.Nullable;

/** A source as it was counted at a moment, and what of it nobody else may see. */
final class Snapshot {

    private static final String EVERYONE = "";

    private final Source source;
    private final Cube cube;
    private final LocalDate day;
    private final Instant updated;
    private final int threshold;
    private final Set<String> periods = new HashSet<>();
    private final Map<String, Map<String, Set<CellKey>>> hidden = new ConcurrentHashMap<>();

    Snapshot(Source source, Cube cube, LocalDate day, Instant updated, int threshold) {
        this.source = source;
        this.cube = cube;
        this.day = day;
        this.updated = updated;
        this.threshold = threshold;
        for (Period.Grain grain : Period.Grain.values()) {
            Period.between(cube.firstMonth(), cube.lastMonth(), grain).forEach(period -> periods.add(period.code()));
        }
    }

    Cube cube() {
        return cube;
    }

    /** The day in Norway it was counted on. */
    LocalDate day() {
        return day;
    }

    /** When these figures were first counted; a later count that came to the same changes nothing. UTC. */
    Instant updated() {
        return updated;
    }

    /** The same figures, as they were known before. */
    boolean isAsBefore(@Nullable Snapshot before) {
        return before != null
                && before.day.equals(day)
                && before.cube.firstMonth().equals(cube.firstMonth())
                && before.cube.lastMonth().equals(cube.lastMonth())
                && before.cube.revised().equals(cube.revised())
                && before.cube.cells().equals(cube.cells());
    }

    /** Whether figures of that period can be known. */
    boolean knows(String period) {
        return periods.contains(period);
    }

    /** Whether something the figures of a place and period are made of was stated, or put right, after the period. */
    boolean isRevised(String region, String period) {
        return cube.revised().getOrDefault(period, Set.of()).contains(region);
    }

    @Nullable
    Counted counted(CellKey key) {
        return cube.cells().get(key);
    }

    /** Whether a count must not be seen by others than those who run the municipality. */
    boolean isHidden(String count, CellKey key) {
        return hidden.computeIfAbsent(EVERYONE, none -> hidden())
                .getOrDefault(count, Set.of())
                .contains(key);
    }

    private Map<String, Set<CellKey>> hidden() {
        Map<String, Set<CellKey>> all = new HashMap<>();
        source.guarded().forEach((root, parts) -> {
            Map<CellKey, Long> counts = new HashMap<>();
            cube.cells().forEach((key, counted) -> enter(counts, key, counted, root, parts));
            Set<CellKey> found = Suppression.hiddenIn(threshold, counts, source.isFlow(), parents(root, parts));
            for (CellKey cell : found) {
                String last = cell.categories().getLast();
                String count = last.equals(Axis.TOTAL) ? root.id() : last;
                CellKey key = new CellKey(
                        cell.region(),
                        List.copyOf(
                                cell.categories().subList(0, cell.categories().size() - 1)),
                        cell.period());
                all.computeIfAbsent(count, none -> new HashSet<>()).add(key);
            }
        });
        return all;
    }

    /** The things that are not among a part can be worked out from it, so they are looked after as well. */
    private static void enter(Map<CellKey, Long> counts, CellKey key, Counted counted, Count root, List<Count> parts) {
        counts.put(with(key, Axis.TOTAL), value(counted, root.id()));
        for (Count part : parts) {
            String whole = part.partOf();
            long some = value(counted, part.id());
            counts.put(with(key, part.id()), some);
            counts.put(with(key, part.id() + Suppression.REST), (whole == null ? 0 : value(counted, whole)) - some);
        }
    }

    /** Which count each is a part of; the root stands where a total does. */
    private static Map<String, String> parents(Count root, List<Count> parts) {
        Map<String, String> parents = new HashMap<>();
        for (Count part : parts) {
            String whole = root.id().equals(part.partOf()) ? Axis.TOTAL : String.valueOf(part.partOf());
            parents.put(part.id(), whole);
            parents.put(part.id() + Suppression.REST, whole);
        }
        return parents;
    }

    private static CellKey with(CellKey key, String count) {
        List<String> categories = new ArrayList<>(key.categories());
        categories.add(count);
        return new CellKey(key.region(), List.copyOf(categories), key.period());
    }

    private static long value(Counted counted, String count) {
        BigDecimal value = counted.values().get(count);
        return value == null ? 0L : value.longValueExact();
    }
}
