package no.barnekoordinator.reporting.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A counted source: every place, category and period with something in it, and all totals. Never changed: when some
 * municipalities are counted again another cube shares the rest with it.
 */
final class Cube {

    private final LocalDate day;
    private final YearMonth firstMonth;
    private final Map<String, Map<CellKey, Counted>> places;
    private final Map<String, Set<String>> revised;

    private Cube(
            LocalDate day,
            YearMonth firstMonth,
            Map<String, Map<CellKey, Counted>> places,
            Map<String, Set<String>> revised) {
        this.day = day;
        this.firstMonth = firstMonth;
        this.places = places;
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
    static Cube of(LocalDate day, YearMonth firstMonth, Map<String, Place> municipalities) {
        Map<String, Map<CellKey, Counted>> places = new HashMap<>();
        Map<String, Set<String>> revised = new HashMap<>();
        Map<String, Map<CellKey, List<Counted>>> counties = new HashMap<>();
        municipalities.forEach((number, place) -> {
            put(places, number, place.cells());
            revised.put(number, place.revised());
            Regions.parent(number).ifPresent(county -> gather(counties, county, place.cells()));
        });
        Map<String, Map<CellKey, List<Counted>>> nation = new HashMap<>();
        counties.forEach((county, gathered) -> {
            Map<CellKey, Counted> cells = summed(gathered);
            put(places, county, cells);
            Regions.parent(county).ifPresent(parent -> gather(nation, parent, cells));
        });
        nation.forEach((place, gathered) -> put(places, place, summed(gathered)));
        return new Cube(day, firstMonth, places, withParents(revised));
    }

    /** A place in which nothing has happened is not among them. */
    private static void put(Map<String, Map<CellKey, Counted>> places, String place, Map<CellKey, Counted> cells) {
        if (cells.isEmpty()) {
            places.remove(place);
        } else {
            places.put(place, cells);
        }
    }

    private static void gather(
            Map<String, Map<CellKey, List<Counted>>> gathered, String place, Map<CellKey, Counted> cells) {
        Map<CellKey, List<Counted>> into = gathered.computeIfAbsent(place, none -> new HashMap<>());
        cells.forEach((key, counted) -> into.computeIfAbsent(key.withRegion(place), none -> new ArrayList<>())
                .add(counted));
    }

    static Map<CellKey, Counted> summed(Map<CellKey, List<Counted>> gathered) {
        Map<CellKey, Counted> cells = HashMap.newHashMap(gathered.size());
        gathered.forEach((key, all) -> cells.put(key, Counted.sum(all)));
        return cells;
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
    Cube with(Map<String, Place> municipalities) {
        Map<String, Map<CellKey, Counted>> changed = new HashMap<>(places);
        Map<String, Set<String>> revisions = new HashMap<>(revised);
        revisions.keySet().removeIf(place -> Regions.parent(place)
                .flatMap(Regions::parent)
                .isEmpty());
        boolean isSame = true;
        for (Map.Entry<String, Place> municipality : municipalities.entrySet()) {
            Place place = municipality.getValue();
            revisions.put(municipality.getKey(), place.revised());
            isSame &= !replace(changed, municipality.getKey(), place.cells());
        }
        Map<String, Set<String>> periods = withParents(revisions);
        return isSame && periods.equals(revised) ? this : new Cube(day, firstMonth, changed, periods);
    }

    /** @return whether anything has changed */
    private static boolean replace(
            Map<String, Map<CellKey, Counted>> places, String number, Map<CellKey, Counted> now) {
        Map<CellKey, Counted> before = places.getOrDefault(number, Map.of());
        put(places, number, now);
        Set<CellKey> keys = new HashSet<>(before.keySet());
        keys.addAll(now.keySet());
        keys.removeIf(key -> Objects.equals(before.get(key), now.get(key)));
        if (keys.isEmpty()) {
            return false;
        }
        for (Optional<String> whole = Regions.parent(number); whole.isPresent(); whole = Regions.parent(whole.get())) {
            String place = whole.get();
            Map<CellKey, Counted> cells = new HashMap<>(places.getOrDefault(place, Map.of()));
            keys.forEach(key ->
                    cells.compute(key.withRegion(place), (same, sum) -> changed(sum, before.get(key), now.get(key))));
            put(places, place, cells);
        }
        return true;
    }

    private static @Nullable Counted changed(@Nullable Counted sum, @Nullable Counted before, @Nullable Counted now) {
        Counted without = sum == null || before == null ? sum : sum.minus(before);
        Counted with = without == null || now == null ? now : without.plus(now);
        Counted left = with == null ? without : with;
        return left == null || left.isEmpty() ? null : left;
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
        Map<CellKey, Counted> place = places.get(key.region());
        return place == null ? null : place.get(key);
    }

    void forEach(BiConsumer<CellKey, Counted> use) {
        places.values().forEach(cells -> cells.forEach(use));
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
                && places.equals(other.places);
    }
}
