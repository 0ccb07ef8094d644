package no.barnekoordinator.reporting.statistics;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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

    private static final int NONE = -1;

    private final int threshold;

    /** The figure each cell shows, or {@link #NONE} for zero: cells that must be equal are one figure. */
    private final int[] figureOf;

    private final long[] counts;
    private final boolean[] hidden;

    /** Each a total and its parts. */
    private final List<int[]> sums = new ArrayList<>();

    /** The sums whose parts are places. */
    private final BitSet amongPlaces = new BitSet();

    private final int[][] sumsOf;

    /** How many were last hidden beside a figure that followed from the sums. */
    private final Map<Integer, Integer> beside = new HashMap<>();

    private Suppression(int threshold, long[] cells, List<Grid.Dimension> dimensions) {
        this.threshold = threshold;
        int[] same = equals(cells, dimensions);
        figureOf = new int[cells.length];
        int figures = 0;
        for (int cell = 0; cell < cells.length; cell++) {
            if (cells[cell] == 0) {
                figureOf[cell] = NONE;
            } else {
                int first = first(same, cell);
                figureOf[cell] = first == cell ? figures++ : figureOf[first];
            }
        }
        counts = new long[figures];
        hidden = new boolean[figures];
        Arrays.fill(counts, Long.MAX_VALUE);
        for (int cell = 0; cell < cells.length; cell++) {
            if (cells[cell] != 0) {
                counts[figureOf[cell]] = Math.min(counts[figureOf[cell]], cells[cell]);
            }
        }
        forEachSum(cells, dimensions, (arePlaces, members) -> {
            if (members.length > 2) {
                if (arePlaces) {
                    amongPlaces.set(sums.size());
                }
                sums.add(Arrays.stream(members).map(cell -> figureOf[cell]).toArray());
            }
        });
        sumsOf = sumsOf(figures, sums);
    }

    /**
     * The cells to hide.
     *
     * @param threshold smallest count that is shown
     * @param counts of every cell, totals as well
     * @param dimensions what adds up to what; a total that is zero is no sum: nobody can subtract from it
     */
    static BitSet hiddenIn(int threshold, long[] counts, List<Grid.Dimension> dimensions) {
        return new Suppression(threshold, counts, dimensions).run();
    }

    private BitSet run() {
        for (int figure = 0; figure < counts.length; figure++) {
            hidden[figure] = counts[figure] < threshold;
        }
        Deque<Integer> toLookAt = new ArrayDeque<>();
        for (int sum = 0; sum < sums.size(); sum++) {
            lookAt(sum, toLookAt);
        }
        do {
            while (!toLookAt.isEmpty()) {
                lookAt(toLookAt.removeFirst(), toLookAt);
            }
            hideBesideWhatFollows(toLookAt);
        } while (!toLookAt.isEmpty());
        BitSet cells = new BitSet(figureOf.length);
        for (int cell = 0; cell < figureOf.length; cell++) {
            cells.set(cell, figureOf[cell] != NONE && hidden[figureOf[cell]]);
        }
        return cells;
    }

    /** For each cell one that must be equal, earlier or the same: a total of one part. */
    private static int[] equals(long[] cells, List<Grid.Dimension> dimensions) {
        int[] same = new int[cells.length];
        Arrays.setAll(same, cell -> cell);
        forEachSum(cells, dimensions, (arePlaces, members) -> {
            if (members.length == 2) {
                int total = first(same, members[0]);
                int part = first(same, members[1]);
                same[Math.max(total, part)] = Math.min(total, part);
            }
        });
        return same;
    }

    private static int first(int[] same, int cell) {
        int first = cell;
        while (same[first] != first) {
            same[first] = same[same[first]]; // the next who asks has half as far
            first = same[first];
        }
        return first;
    }

    private interface EachSum {

        /** @param members the total and its parts, as numbers of cells that are not zero */
        void take(boolean arePlaces, int[] members);
    }

    private static void forEachSum(long[] cells, List<Grid.Dimension> dimensions, EachSum each) {
        for (Grid.Dimension dimension : dimensions) {
            int stride = dimension.stride();
            int block = stride * dimension.length();
            for (int start = 0; start < cells.length; start += block) {
                for (int cell = start; cell < start + stride; cell++) {
                    for (int[] group : dimension.groups()) {
                        int[] members = members(cells, cell, stride, group);
                        if (members.length > 1) {
                            each.take(dimension.arePlaces(), members);
                        }
                    }
                }
            }
        }
    }

    private static final int[] NOBODY = {};

    private static int[] members(long[] cells, int first, int stride, int[] group) {
        if (cells[first + group[0] * stride] == 0) {
            return NOBODY;
        }
        int[] members = new int[group.length];
        int end = 0;
        for (int place : group) {
            int cell = first + place * stride;
            if (cells[cell] != 0) {
                members[end++] = cell;
            }
        }
        return end == members.length ? members : Arrays.copyOf(members, end);
    }

    private static int[][] sumsOf(int figures, List<int[]> sums) {
        int[] sizes = new int[figures];
        sums.forEach(sum -> {
            for (int figure : sum) {
                sizes[figure]++;
            }
        });
        int[][] sumsOf = new int[figures][];
        Arrays.setAll(sumsOf, figure -> new int[sizes[figure]]);
        for (int sum = 0; sum < sums.size(); sum++) {
            for (int figure : sums.get(sum)) {
                sumsOf[figure][--sizes[figure]] = sum;
            }
        }
        return sumsOf;
    }

    private void lookAt(int number, Deque<Integer> toLookAt) {
        int[] sum = sums.get(number);
        int next = isSafe(sum, amongPlaces.get(number)) ? NONE : nextToHide(sum);
        if (next != NONE) {
            hide(next, toLookAt);
        }
    }

    private void hide(int figure, Deque<Integer> toLookAt) {
        hidden[figure] = true;
        for (int sum : sumsOf[figure]) {
            toLookAt.add(sum);
        }
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

    /** The smallest part there is to hide, or the total when there is none. */
    private int nextToHide(int[] sum) {
        int smallest = NONE;
        for (int part = 1; part < sum.length; part++) {
            int figure = sum[part];
            if (!hidden[figure] && (smallest == NONE || isBefore(figure, smallest))) {
                smallest = figure;
            }
        }
        if (smallest != NONE) {
            return smallest;
        }
        return hidden[sum[0]] ? NONE : sum[0];
    }

    /** Of equally small ones always the same, for ever. */
    private boolean isBefore(int one, int other) {
        return counts[one] != counts[other] ? counts[one] < counts[other] : one < other;
    }

    private void hideBesideWhatFollows(Deque<Integer> toLookAt) {
        boolean[] moves = Undetermined.among(sums, hidden);
        BitSet changed = new BitSet();
        for (int figure = 0; figure < counts.length; figure++) {
            boolean follows = hidden[figure] && !moves[figure] && counts[figure] < threshold;
            // Beside a sum that has just got one more hidden it may follow no longer: that is seen next time.
            if (follows && Arrays.stream(sumsOf[figure]).noneMatch(changed::get)) {
                // One that follows again gets twice as many as last time, for each time everything is solved anew.
                int more = beside.merge(figure, 1, (before, one) -> 2 * before);
                for (int next : hideBeside(figure, more, toLookAt)) {
                    Arrays.stream(sumsOf[next]).forEach(changed::set);
                }
            }
        }
    }

    /** @return those that were hidden, at least one */
    private List<Integer> hideBeside(int figure, int more, Deque<Integer> toLookAt) {
        List<Integer> beside = new ArrayList<>();
        for (int next = nearestToHide(figure); next != NONE && beside.size() < more; next = nearestToHide(figure)) {
            hide(next, toLookAt);
            beside.add(next);
        }
        if (beside.isEmpty()) {
            // Were everything it hangs together with hidden, all of it could be scaled, and it would not follow.
            throw new IllegalStateException("A figure of " + counts[figure] + " follows from nothing that is shown");
        }
        return beside;
    }

    /** The smallest shown figure in a sum of a hidden one, or of those it shares a sum with, and so on. */
    private int nearestToHide(int figure) {
        BitSet seen = new BitSet();
        int[] ring = notSeen(Arrays.stream(sumsOf[figure]), seen);
        while (ring.length > 0) {
            int nearest = NONE;
            for (int sum : ring) {
                int next = nextToHide(sums.get(sum));
                if (next != NONE && (nearest == NONE || isBefore(next, nearest))) {
                    nearest = next;
                }
            }
            if (nearest != NONE) {
                return nearest;
            }
            ring = notSeen(
                    Arrays.stream(ring)
                            .flatMap(sum -> Arrays.stream(sums.get(sum)))
                            .flatMap(member -> Arrays.stream(sumsOf[member])),
                    seen);
        }
        return NONE;
    }

    private static int[] notSeen(IntStream some, BitSet seen) {
        return some.filter(each -> !seen.get(each)).peek(seen::set).toArray();
    }
}
