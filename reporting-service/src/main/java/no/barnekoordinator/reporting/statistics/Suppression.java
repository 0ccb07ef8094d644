package no.barnekoordinator.reporting.statistics;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which cells of a count are not shown, over the whole table at once, so that no filter and no difference
 * between totals gives a hidden cell away.
 *
 * <p>Hidden first: counts from 1 up to, but not including, the threshold. Then, along every sum there is (a total and
 * its categories, a county and its municipalities, a year and its quarters …): when exactly one member of the sum is
 * hidden, it could be worked out from the others, and the smallest other one is hidden as well. So too when the hidden
 * ones together are so few that each must be one. Zero is shown. A total of one part says what the part says: they are
 * one figure here, hidden or shown together. Those who run a municipality know its own figures, and the tables are open
 * to them as well: among places at least three are hidden, so that none of them can work out a neighbour's.
 *
 * <p>Last, the sums are taken together, as somebody with all the tables would: a small figure that follows from them
 * gets one more hidden beside it, until none does.
 */
final class Suppression {

    /** What follows the name of some things in the name of the others. */
    static final String REST = "#rest";

    private static final String PLACES = "region";

    private final int threshold;
    private final boolean periodsAddUp;
    private final Map<String, String> parents;

    /** The figures: cells that must be equal are one. */
    private final List<CellKey> names = new ArrayList<>();

    private final Map<CellKey, Integer> figureOf = new HashMap<>();
    private final long[] counts;
    private final boolean[] hidden;

    /** Each a total and its parts. */
    private final List<int[]> sums = new ArrayList<>();

    /** The sums whose parts are places. */
    private final Set<Integer> amongPlaces = new HashSet<>();

    private final List<List<Integer>> sumsOf = new ArrayList<>();

    /** All members of a total along one dimension. */
    private record Sum(String dimension, CellKey total) {}

    private Suppression(int threshold, Map<CellKey, Long> all, boolean periodsAddUp, Map<String, String> parents) {
        this.threshold = threshold;
        this.periodsAddUp = periodsAddUp;
        this.parents = parents;
        List<CellKey> cells = all.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        Map<CellKey, CellKey> same = new HashMap<>();
        Map<Sum, List<CellKey>> members = new LinkedHashMap<>(); // as the cells are: the same for ever
        cells.forEach(cell -> enter(cell, all, members));
        members.forEach((sum, parts) -> {
            if (parts.size() == 1) {
                same.put(first(same, sum.total()), first(same, parts.getFirst()));
            }
        });
        for (CellKey cell : cells) {
            CellKey first = first(same, cell);
            Integer figure = figureOf.get(first);
            if (figure == null) {
                figure = names.size();
                names.add(first);
                sumsOf.add(new ArrayList<>());
                figureOf.put(first, figure);
            }
            figureOf.put(cell, figure);
        }
        counts = new long[names.size()];
        hidden = new boolean[names.size()];
        for (CellKey cell : cells) {
            int figure = figure(cell);
            counts[figure] = count(all, cell);
        }
        members.forEach((sum, parts) -> {
            if (parts.size() > 1) {
                int[] row = new int[parts.size() + 1];
                row[0] = figure(sum.total());
                for (int part = 0; part < parts.size(); part++) {
                    row[part + 1] = figure(parts.get(part));
                }
                for (int figure : row) {
                    sumsOf.get(figure).add(sums.size());
                }
                if (sum.dimension().equals(PLACES)) {
                    amongPlaces.add(sums.size());
                }
                sums.add(row);
            }
        });
    }

    /**
     * The cells to hide.
     *
     * @param threshold smallest count that is shown
     * @param counts every cell that is not zero, with all its totals
     * @param periodsAddUp whether the months of a quarter add up to it
     */
    static Set<CellKey> hiddenIn(int threshold, Map<CellKey, Long> counts, boolean periodsAddUp) {
        return hiddenIn(threshold, counts, periodsAddUp, Map.of());
    }

    /**
     * The cells to hide, where the last category of a cell says which things are counted: all, some of them, or the
     * rest. Some and the rest add up to what they are parts of.
     *
     * @param parents the last category of the things that some, or the rest, are a part of; empty when the last
     *     category is an axis like the others
     */
    static Set<CellKey> hiddenIn(
            int threshold, Map<CellKey, Long> counts, boolean periodsAddUp, Map<String, String> parents) {
        return new Suppression(threshold, counts, periodsAddUp, parents).run();
    }

    private Set<CellKey> run() {
        for (int figure = 0; figure < counts.length; figure++) {
            hidden[figure] = counts[figure] < threshold;
        }
        Deque<Integer> toLookAt = new ArrayDeque<>();
        for (int sum = 0; sum < sums.size(); sum++) {
            toLookAt.add(sum);
        }
        do {
            lookAt(toLookAt);
            hideBesideWhatFollows(toLookAt);
        } while (!toLookAt.isEmpty());
        Set<CellKey> cells = new HashSet<>();
        figureOf.forEach((cell, figure) -> {
            if (hidden[figure]) {
                cells.add(cell);
            }
        });
        return cells;
    }

    private void enter(CellKey cell, Map<CellKey, Long> all, Map<Sum, List<CellKey>> members) {
        Regions.parent(cell.region()).ifPresent(parent -> enter(PLACES, cell.withRegion(parent), cell, all, members));
        int last = cell.categories().size() - 1;
        for (int axis = 0; axis <= last; axis++) {
            String code = cell.categories().get(axis);
            String whole = axis == last ? parents.get(code) : null;
            if (whole != null) {
                String some = code.endsWith(REST) ? code.substring(0, code.length() - REST.length()) : code;
                enter("part " + some, cell.withCategory(axis, whole), cell, all, members);
            } else if (!code.equals(Axis.TOTAL)) {
                enter("axis" + axis, cell.withTotal(axis), cell, all, members);
            }
        }
        if (periodsAddUp) {
            Period.of(cell.period())
                    .flatMap(Period::parent)
                    .ifPresent(parent -> enter("period", cell.withPeriod(parent.code()), cell, all, members));
        }
    }

    private static void enter(
            String dimension, CellKey total, CellKey part, Map<CellKey, Long> all, Map<Sum, List<CellKey>> members) {
        if (count(all, total) > 0) { // else it is no sum of this table: nobody can subtract from it
            members.computeIfAbsent(new Sum(dimension, total), none -> new ArrayList<>())
                    .add(part);
        }
    }

    private static CellKey first(Map<CellKey, CellKey> same, CellKey cell) {
        CellKey first = cell;
        for (CellKey next = same.get(first); next != null && !next.equals(first); next = same.get(first)) {
            first = next;
        }
        return first;
    }

    private int figure(CellKey cell) {
        @Nullable Integer figure = figureOf.get(cell);
        if (figure == null) {
            throw new IllegalStateException(cell + " was not entered");
        }
        return figure;
    }

    private static long count(Map<CellKey, Long> all, CellKey cell) {
        @Nullable Long count = all.get(cell);
        return count == null ? 0 : count;
    }

    private void lookAt(Deque<Integer> toLookAt) {
        while (!toLookAt.isEmpty()) {
            int number = toLookAt.removeFirst();
            int[] sum = sums.get(number);
            int next = isSafe(sum, amongPlaces.contains(number)) ? -1 : nextToHide(sum);
            if (next >= 0) {
                hide(next, toLookAt);
            }
        }
    }

    private void hide(int figure, Deque<Integer> toLookAt) {
        hidden[figure] = true;
        toLookAt.addAll(sumsOf.get(figure));
    }

    /** Among places one more must be hidden: those who run one of them know its figure. */
    private boolean isSafe(int[] sum, boolean amongPlaces) {
        int hiddenParts = 0;
        long together = 0;
        for (int part = 1; part < sum.length; part++) {
            if (hidden[sum[part]]) {
                hiddenParts++;
                together += counts[sum[part]];
            }
        }
        int enough = amongPlaces ? 3 : 2;
        if (hidden[sum[0]]) {
            return hiddenParts >= enough - 1;
        }
        return hiddenParts == 0 || (hiddenParts >= enough && together > hiddenParts);
    }

    /** The smallest part there is to hide, or the total when there is none; -1 when neither. */
    private int nextToHide(int[] sum) {
        int smallest = -1;
        for (int part = 1; part < sum.length; part++) {
            int figure = sum[part];
            if (!hidden[figure] && (smallest < 0 || isBefore(figure, smallest))) {
                smallest = figure;
            }
        }
        if (smallest >= 0) {
            return smallest;
        }
        return hidden[sum[0]] ? -1 : sum[0];
    }

    private boolean isBefore(int one, int other) {
        return counts[one] != counts[other]
                ? counts[one] < counts[other]
                : names.get(one).compareTo(names.get(other)) < 0;
    }

    private void hideBesideWhatFollows(Deque<Integer> toLookAt) {
        boolean[] moves = Undetermined.among(sums, hidden);
        Set<Integer> changed = new HashSet<>();
        for (int figure = 0; figure < counts.length; figure++) {
            boolean follows = hidden[figure] && !moves[figure] && counts[figure] < threshold;
            // Beside a sum that has just got one more hidden it may follow no longer: that is seen next time.
            if (follows && sumsOf.get(figure).stream().noneMatch(changed::contains)) {
                int next = nearestToHide(figure);
                hide(next, toLookAt);
                changed.addAll(sumsOf.get(next));
            }
        }
    }

    /** The smallest shown figure in a sum of a hidden one, or of those it shares a sum with, and so on. */
    private int nearestToHide(int figure) {
        Set<Integer> seen = new HashSet<>(sumsOf.get(figure));
        List<Integer> ring = List.copyOf(seen);
        while (!ring.isEmpty()) {
            int nearest = -1;
            for (int sum : ring) {
                int next = nextToHide(sums.get(sum));
                if (next >= 0 && (nearest < 0 || isBefore(next, nearest))) {
                    nearest = next;
                }
            }
            if (nearest >= 0) {
                return nearest;
            }
            ring = ring.stream()
                    .flatMapToInt(sum -> Arrays.stream(sums.get(sum)))
                    .boxed()
                    .flatMap(member -> sumsOf.get(member).stream())
                    .filter(seen::add)
                    .toList();
        }
        // Were everything it hangs together with hidden, all of it could be scaled, and it would not follow.
        throw new IllegalStateException(names.get(figure) + " follows from nothing that is shown");
    }
}
