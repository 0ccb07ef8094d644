package no.barnekoordinator.reporting.statistics;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Decides which cells of a count are not shown, over the whole table at once, so that no filter and no difference
 * between totals gives a hidden cell away.
 *
 * <p>Hidden first: counts from 1 up to, but not including, the threshold. Then, along every sum there is (a total and
 * its categories, a county and its municipalities, a year and its quarters …): when exactly one member of the sum is
 * hidden, it could be worked out from the others, and the smallest other one is hidden as well. So too when the hidden
 * ones together are so few that each must be one. Zero is shown.
 */
final class Suppression {

    /** What follows the name of some things in the name of the others. */
    static final String REST = "#rest";

    private final int threshold;
    private final Map<CellKey, Long> counts;
    private final Predicate<CellKey> exempt;
    private final boolean periodsAddUp;
    private final Map<String, String> parents;
    private final Map<Sum, List<CellKey>> sums = new HashMap<>();
    private final Map<CellKey, List<Sum>> sumsOf = new HashMap<>();
    private final Set<CellKey> hidden = new HashSet<>();

    /** All members of a total along one dimension. */
    private record Sum(String dimension, CellKey total) {}

    private Suppression(
            int threshold,
            Map<CellKey, Long> counts,
            Predicate<CellKey> exempt,
            boolean periodsAddUp,
            Map<String, String> parents) {
        this.threshold = threshold;
        this.counts = counts;
        this.exempt = exempt;
        this.periodsAddUp = periodsAddUp;
        this.parents = parents;
    }

    /**
     * The cells to hide.
     *
     * @param threshold smallest count that is shown
     * @param counts every cell that is not zero, with all its totals
     * @param exempt cells the reader may know anyhow, and which are therefore of no help in hiding others
     * @param periodsAddUp whether the months of a quarter add up to it
     */
    static Set<CellKey> hiddenIn(
            int threshold, Map<CellKey, Long> counts, Predicate<CellKey> exempt, boolean periodsAddUp) {
        return hiddenIn(threshold, counts, exempt, periodsAddUp, Map.of());
    }

    /**
     * The cells to hide, where the last category of a cell says which things are counted: all, some of them, or the
     * rest. Some and the rest add up to what they are parts of.
     *
     * @param parents the last category of the things that some, or the rest, are a part of; empty when the last
     *     category is an axis like the others
     */
    static Set<CellKey> hiddenIn(
            int threshold,
            Map<CellKey, Long> counts,
            Predicate<CellKey> exempt,
            boolean periodsAddUp,
            Map<String, String> parents) {
        return new Suppression(threshold, counts, exempt, periodsAddUp, parents).run();
    }

    private Set<CellKey> run() {
        counts.forEach((cell, count) -> {
            if (count > 0) {
                enter(cell);
                if (count < threshold && !exempt.test(cell)) {
                    hidden.add(cell);
                }
            }
        });
        Deque<Sum> toLookAt = new ArrayDeque<>(sums.keySet().stream()
                .sorted(Comparator.comparing(Sum::dimension).thenComparing(Sum::total))
                .toList());
        while (!toLookAt.isEmpty()) {
            nextToHide(toLookAt.removeFirst()).ifPresent(cell -> {
                hidden.add(cell);
                toLookAt.addAll(sumsOf.getOrDefault(cell, List.of()));
            });
        }
        return hidden;
    }

    private void enter(CellKey cell) {
        Regions.parent(cell.region()).ifPresent(parent -> enter("region", cell.withRegion(parent), cell));
        int last = cell.categories().size() - 1;
        for (int axis = 0; axis <= last; axis++) {
            String whole = axis == last ? parents.get(cell.categories().get(axis)) : null;
            if (whole != null) {
                String some = cell.categories().get(axis);
                enter(
                        "part " + (some.endsWith(REST) ? some.substring(0, some.length() - REST.length()) : some),
                        cell.withCategory(axis, whole),
                        cell);
            } else if (!cell.categories().get(axis).equals(Axis.TOTAL)) {
                enter("axis" + axis, cell.withTotal(axis), cell);
            }
        }
        if (periodsAddUp) {
            Period.of(cell.period())
                    .flatMap(Period::parent)
                    .ifPresent(parent -> enter("period", cell.withPeriod(parent.code()), cell));
        }
    }

    private void enter(String dimension, CellKey total, CellKey part) {
        if (!counts.containsKey(total)) {
            return; // not a sum of this table: nobody can subtract from it
        }
        Sum sum = new Sum(dimension, total);
        sums.computeIfAbsent(sum, missing -> {
                    sumsOf.computeIfAbsent(total, none -> new ArrayList<>()).add(sum);
                    return new ArrayList<>();
                })
                .add(part);
        sumsOf.computeIfAbsent(part, none -> new ArrayList<>()).add(sum);
    }

    private Optional<CellKey> nextToHide(Sum sum) {
        List<CellKey> parts = sums.getOrDefault(sum, List.of());
        List<CellKey> hiddenParts = parts.stream().filter(hidden::contains).toList();
        boolean totalHidden = hidden.contains(sum.total());
        if (isSafe(hiddenParts, totalHidden)) {
            return Optional.empty();
        }
        Optional<CellKey> smallest = parts.stream()
                .filter(part -> !hidden.contains(part) && !exempt.test(part))
                .min(Comparator.comparingLong(this::countOf).thenComparing(Comparator.naturalOrder()));
        return smallest.or(() -> totalHidden || exempt.test(sum.total()) ? Optional.empty() : Optional.of(sum.total()));
    }

    private boolean isSafe(List<CellKey> hiddenParts, boolean totalHidden) {
        if (totalHidden) {
            return !hiddenParts.isEmpty();
        }
        if (hiddenParts.isEmpty()) {
            return true;
        }
        long together = hiddenParts.stream().mapToLong(this::countOf).sum();
        return hiddenParts.size() > 1 && together > hiddenParts.size();
    }

    private long countOf(CellKey cell) {
        @Nullable Long count = counts.get(cell);
        return count == null ? 0 : count;
    }
}
