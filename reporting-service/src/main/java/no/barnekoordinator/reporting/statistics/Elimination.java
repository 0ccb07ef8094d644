package no.barnekoordinator.reporting.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which unknowns a set of sums determines, by Gaussian elimination. Only which is asked, not what, so the known figures
 * are not needed. Counts modulo a large prime: exact but for one chance in two milliards, in which a figure is hidden
 * without need.
 */
final class Elimination {

    private static final long PRIME = 2_147_483_647L;

    private final List<Map<Integer, Long>> rows = new ArrayList<>();

    /** Where each unknown stands alone among those that have been eliminated. */
    private final Map<Integer, Integer> pivots = new HashMap<>();

    /** In which rows each unknown occurs. */
    private final Map<Integer, Set<Integer>> occurs = new HashMap<>();

    private Elimination() {}

    /** The unknowns of a group, those that hang together by sums, that follow from the sums. */
    static List<Integer> determined(
            List<Integer> group, List<List<Integer>> sumsOf, List<int[]> sums, boolean[] unknown) {
        Elimination elimination = new Elimination();
        Set<Integer> entered = new HashSet<>();
        for (int figure : group) {
            for (int sum : sumsOf.get(figure)) {
                if (entered.add(sum)) {
                    elimination.enter(sums.get(sum), unknown);
                }
            }
        }
        return elimination.pivots.entrySet().stream()
                .filter(pivot -> elimination.rows.get(pivot.getValue()).size() == 1)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private void enter(int[] sum, boolean[] unknown) {
        Map<Integer, Long> row = new TreeMap<>();
        for (int place = 0; place < sum.length; place++) {
            if (unknown[sum[place]]) {
                row.put(sum[place], place == 0 ? 1 : PRIME - 1);
            }
        }
        for (int figure : List.copyOf(row.keySet())) {
            Integer pivot = pivots.get(figure);
            if (pivot != null) {
                subtract(row, rows.get(pivot), row.getOrDefault(figure, 0L));
            }
        }
        if (row.isEmpty()) {
            return;
        }
        int figure = row.keySet().iterator().next();
        long factor = inverse(row.getOrDefault(figure, 1L));
        row.replaceAll((column, value) -> value * factor % PRIME);
        int number = rows.size();
        rows.add(row);
        for (int other : List.copyOf(occurs.getOrDefault(figure, Set.of()))) {
            Map<Integer, Long> before = rows.get(other);
            subtract(before, row, before.getOrDefault(figure, 0L));
            row.keySet().forEach(column -> {
                if (before.containsKey(column)) {
                    occurs.computeIfAbsent(column, none -> new HashSet<>()).add(other);
                } else {
                    occurs.getOrDefault(column, new HashSet<>()).remove(other);
                }
            });
        }
        row.keySet().forEach(column -> occurs.computeIfAbsent(column, none -> new HashSet<>())
                .add(number));
        pivots.put(figure, number);
    }

    private static void subtract(Map<Integer, Long> from, Map<Integer, Long> what, long factor) {
        if (factor == 0) {
            return;
        }
        what.forEach((column, value) -> {
            long left = Math.floorMod(from.getOrDefault(column, 0L) - factor * value % PRIME, PRIME);
            if (left == 0) {
                from.remove(column);
            } else {
                from.put(column, left);
            }
        });
    }

    private static long inverse(long value) {
        long result = 1;
        long base = value;
        for (long power = PRIME - 2; power > 0; power >>= 1) {
            if ((power & 1) == 1) {
                result = result * base % PRIME;
            }
            base = base * base % PRIME;
        }
        return result;
    }
}
