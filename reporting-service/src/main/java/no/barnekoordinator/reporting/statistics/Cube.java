package no.barnekoordinator.reporting.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A counted source: every place, category and period with something in it, and all totals. Never changed: when some
 * municipalities are counted again another cube shares the rest with it.
 */
final class Cube {

    private final Source source;
    private final LocalDate day;
    private final YearMonth firstMonth;

    /** By the stretch of time they are of; none is empty. */
    private final Map<String, Slice> slices;

    private final Map<String, Set<String>> revised;

    private Cube(
            Source source,
            LocalDate day,
            YearMonth firstMonth,
            Map<String, Slice> slices,
            Map<String, Set<String>> revised) {
        this.source = source;
        this.day = day;
        this.firstMonth = firstMonth;
        this.slices = slices;
        this.revised = revised;
    }

    /**
     * A municipality as it was counted.
     *
     * @param revised codes of the periods whose figures were changed after they were over
     */
    record Place(Map<CellKey, Counted> cells, Set<String> revised) {

        static final Place EMPTY = new Place(Map.of(), Set.of());
    }

    /**
     * Adds up counties and the nation.
     *
     * @param day in Norway, on which it was counted
     * @param firstMonth the earliest with anything in it, or the present one
     * @param municipalities by number
     */
    static Cube of(Source source, LocalDate day, YearMonth firstMonth, Map<String, Place> municipalities) {
        Map<String, Slice> slices = new HashMap<>();
        byStretch(source, municipalities).forEach((stretch, places) -> slices.put(stretch, Slice.of(places)));
        Map<String, Set<String>> revised = new HashMap<>();
        municipalities.forEach((number, place) -> revised.put(number, place.revised()));
        return new Cube(source, day, firstMonth, slices, withParents(revised));
    }

    private static Map<String, Map<String, Map<CellKey, Counted>>> byStretch(
            Source source, Map<String, Place> municipalities) {
        Map<String, Map<String, Map<CellKey, Counted>>> stretches = new HashMap<>();
        municipalities.forEach((number, place) -> place.cells().forEach((key, counted) -> stretches
                .computeIfAbsent(source.stretch(key.period()), none -> new HashMap<>())
                .computeIfAbsent(number, none -> new HashMap<>())
                .put(key, counted)));
        return stretches;
    }

    private static Map<String, Set<String>> withParents(Map<String, Set<String>> municipalities) {
        Map<String, Set<String>> all = new HashMap<>();
        municipalities.forEach((number, periods) -> {
            Optional<String> place = Optional.of(number).filter(some -> !periods.isEmpty());
            for (; place.isPresent(); place = place.flatMap(Regions::parent)) {
                all.computeIfAbsent(place.get(), none -> new HashSet<>()).addAll(periods);
            }
        });
        return all;
    }

    /** The same cube where nothing has changed, or one with these municipalities as they were counted again. */
    @SuppressWarnings("ReferenceEquality") // what has not changed is the very slice it was
    Cube with(Map<String, Place> municipalities) {
        Map<String, Set<String>> revisions = new HashMap<>(revised);
        revisions.keySet().removeIf(place -> Regions.parent(place)
                .flatMap(Regions::parent)
                .isEmpty());
        municipalities.forEach((number, place) -> revisions.put(number, place.revised()));
        Map<String, Set<String>> periods = withParents(revisions);

        Map<String, Map<String, Map<CellKey, Counted>>> counted = byStretch(source, municipalities);
        Map<String, Slice> changed = new HashMap<>();
        Set<String> stretches = new HashSet<>(slices.keySet());
        stretches.addAll(counted.keySet());
        for (String stretch : stretches) {
            Map<String, Map<CellKey, Counted>> places = counted.getOrDefault(stretch, Map.of());
            Map<String, Map<CellKey, Counted>> all = new HashMap<>();
            municipalities.keySet().forEach(number -> all.put(number, places.getOrDefault(number, Map.of())));
            Slice slice = slices.getOrDefault(stretch, Slice.EMPTY).with(all);
            if (!slice.isEmpty()) {
                changed.put(stretch, slice);
            }
        }
        boolean isSame = changed.size() == slices.size()
                && changed.entrySet().stream().allMatch(entry -> slices.get(entry.getKey()) == entry.getValue());
        return isSame && periods.equals(revised) ? this : new Cube(source, day, firstMonth, changed, periods);
    }

    /** The same, made of the slices of another cube where they are alike: they need no protecting again. */
    Cube sharing(Cube other) {
        Map<String, Slice> shared = new HashMap<>(slices);
        shared.replaceAll((stretch, slice) -> {
            Slice before = other.slices.get(stretch);
            return slice.equals(before) ? before : slice;
        });
        return new Cube(source, day, firstMonth, shared, revised);
    }

    /** The day in Norway it was counted on. */
    LocalDate day() {
        return day;
    }

    /** The earliest month with anything in it, or the present one. */
    YearMonth firstMonth() {
        return firstMonth;
    }

    /** The month in Norway it was counted in. */
    YearMonth lastMonth() {
        return YearMonth.from(day);
    }

    @Nullable
    Counted counted(CellKey key) {
        Slice slice = slices.get(source.stretch(key.period()));
        return slice == null ? null : slice.counted(key);
    }

    /** Every stretch of time with something in it. */
    void forEachSlice(BiConsumer<String, Slice> use) {
        slices.forEach(use);
    }

    /** Whether something the figures of a place and period are made of was stated, or put right, after the period. */
    boolean isRevised(String region, String period) {
        return revised.getOrDefault(region, Set.of()).contains(period);
    }

    /** Whether the figures, and what is said of them, are the same. */
    boolean isLike(Cube other) {
        return day.equals(other.day)
                && firstMonth.equals(other.firstMonth)
                && revised.equals(other.revised)
                && slices.equals(other.slices);
    }
}
