package no.barnekoordinator.reporting.statistics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.barnekoordinator.reporting.statistics.Measure.Count;

/** What is hidden of a slice. */
final class Guarded {

    private final Slice slice;
    private final Map<String, Hidden> counts;

    private Guarded(Slice slice, Map<String, Hidden> counts) {
        this.slice = slice;
        this.counts = counts;
    }

    /** What is hidden of a count: the {@code thing}th of those in each cell of the grid. */
    private record Hidden(Grid grid, int thing, BitSet numbers) {

        boolean has(CellKey key) {
            int number = grid.numberOf(key);
            return number >= 0 && numbers.get(number + thing);
        }
    }

    static Guarded of(Source source, Slice slice, int threshold) {
        List<CellKey> cells = new ArrayList<>();
        slice.forEach((key, counted) -> cells.add(key));
        Map<String, Hidden> counts = new HashMap<>();
        source.guarded().forEach((root, parts) -> {
            int[] wholes = wholes(root, parts);
            Grid grid = Grid.of(cells, wholes);
            long[] numbers = new long[grid.size()];
            slice.forEach((key, counted) -> enter(numbers, grid.numberOf(key), counted, root, parts, wholes));
            BitSet hidden = Suppression.hiddenIn(threshold, numbers, grid.dimensions(source.isFlow()));
            counts.put(root.id(), new Hidden(grid, 0, hidden));
            for (int part = 0; part < parts.size(); part++) {
                counts.put(parts.get(part).id(), new Hidden(grid, 1 + 2 * part, hidden));
            }
        });
        return new Guarded(slice, counts);
    }

    /** The number each part's whole has among what is counted, as {@link Grid} has it. */
    private static int[] wholes(Count root, List<Count> parts) {
        List<String> ids = parts.stream().map(Count::id).toList();
        return parts.stream()
                .map(Count::partOf)
                .mapToInt(whole -> root.id().equals(whole) ? 0 : 1 + 2 * ids.indexOf(whole))
                .toArray();
    }

    /** The things that are not among a part can be worked out from it, so they are looked after as well. */
    private static void enter(long[] numbers, int first, Counted counted, Count root, List<Count> parts, int[] wholes) {
        numbers[first] = counted.of(root);
        for (int part = 0; part < wholes.length; part++) {
            Count whole = wholes[part] == 0 ? root : parts.get((wholes[part] - 1) / 2);
            long some = counted.of(parts.get(part));
            numbers[first + 1 + 2 * part] = some;
            numbers[first + 2 + 2 * part] = counted.of(whole) - some;
        }
    }

    /** Whether it is of this very slice, so that nothing has changed. */
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(Slice other) {
        return slice == other;
    }

    boolean isHidden(String count, CellKey key) {
        Hidden hidden = counts.get(count);
        return hidden != null && hidden.has(key);
    }
}
