package no.barnekoordinator.reporting.statistics;

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
 * A counted source in a stretch of time whose figures add up with no others: see {@link Source#stretch}. Never changed,
 * so one that is still there has nothing new in it.
 */
final class Slice {

    static final Slice EMPTY = new Slice(Map.of());

    /** A place in which nothing has happened is not among them. */
    private final Map<String, Map<CellKey, Counted>> places;

    private Slice(Map<String, Map<CellKey, Counted>> places) {
        this.places = places;
    }

    /**
     * Adds up counties and the nation.
     *
     * @param municipalities by number
     */
    static Slice of(Map<String, Map<CellKey, Counted>> municipalities) {
        Map<String, Map<CellKey, Counted>> places = new HashMap<>();
        Map<String, Map<CellKey, List<Counted>>> counties = new HashMap<>();
        municipalities.forEach((number, cells) -> {
            put(places, number, cells);
            Regions.parent(number).ifPresent(county -> gather(counties, county, cells));
        });
        Map<String, Map<CellKey, List<Counted>>> nation = new HashMap<>();
        counties.forEach((county, gathered) -> {
            Map<CellKey, Counted> cells = summed(gathered);
            put(places, county, cells);
            Regions.parent(county).ifPresent(parent -> gather(nation, parent, cells));
        });
        nation.forEach((place, gathered) -> put(places, place, summed(gathered)));
        return new Slice(places);
    }

    static Map<CellKey, Counted> summed(Map<CellKey, List<Counted>> gathered) {
        Map<CellKey, Counted> cells = HashMap.newHashMap(gathered.size());
        gathered.forEach((key, all) -> cells.put(key, Counted.sum(all)));
        return cells;
    }

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

    /** This very slice where nothing has changed, or one with these municipalities as they were counted again. */
    Slice with(Map<String, Map<CellKey, Counted>> municipalities) {
        Map<String, Map<CellKey, Counted>> changed = new HashMap<>(places);
        boolean isSame = true;
        for (Map.Entry<String, Map<CellKey, Counted>> municipality : municipalities.entrySet()) {
            isSame &= !replace(changed, municipality.getKey(), municipality.getValue());
        }
        return isSame ? this : new Slice(changed);
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

    boolean isEmpty() {
        return places.isEmpty();
    }

    @Nullable
    Counted counted(CellKey key) {
        Map<CellKey, Counted> place = places.get(key.region());
        return place == null ? null : place.get(key);
    }

    void forEach(BiConsumer<CellKey, Counted> use) {
        places.values().forEach(cells -> cells.forEach(use));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Slice slice && places.equals(slice.places);
    }

    @Override
    public int hashCode() {
        return places.hashCode();
    }
}
