package no.barnekoordinator.reporting.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where in a table a cell stands.
 *
 * @param region {@link Regions#NATION}, a county's two digits or a municipality's four
 * @param categories one per axis, {@link Axis#TOTAL} for all
 * @param period code of the {@link Period}
 */
record CellKey(String region, List<String> categories, String period) implements Comparable<CellKey> {

    private static final Comparator<CellKey> ORDER = Comparator.comparing(CellKey::region)
            .thenComparing(CellKey::period)
            .thenComparing(CellKey::categories, CellKey::compared);

    private static int compared(List<String> some, List<String> others) {
        for (int axis = 0; axis < Math.min(some.size(), others.size()); axis++) {
            int order = some.get(axis).compareTo(others.get(axis));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(some.size(), others.size());
    }

    CellKey withRegion(String other) {
        return new CellKey(other, categories, period);
    }

    CellKey withPeriod(String other) {
        return new CellKey(region, categories, other);
    }

    CellKey withTotal(int axis) {
        return withCategory(axis, Axis.TOTAL);
    }

    CellKey withCategory(int axis, String category) {
        List<String> changed = new ArrayList<>(categories);
        changed.set(axis, category);
        return new CellKey(region, List.copyOf(changed), period);
    }

    @Override
    public int compareTo(CellKey other) {
        return ORDER.compare(this, other);
    }
}
