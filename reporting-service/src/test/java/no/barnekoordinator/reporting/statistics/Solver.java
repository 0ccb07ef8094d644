package no.barnekoordinator.reporting.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gaussian elimination over a large prime: what it determines is determined, but for one chance in two milliards. */
final class Solver<U> {

    private static final long PRIME = 2_147_483_647L;

    private final List<Map<Integer, Long>> rows = new ArrayList<>();
    private final List<Long> sides = new ArrayList<>();
    private final List<U> unknowns = new ArrayList<>();
    private final Map<U, Integer> numbers = new HashMap<>();

    Solver(Map<U, List<List<U>>> equations, Map<U, Long> seen) {
        equations.forEach((total, ways) -> ways.forEach(parts -> {
            Map<Integer, Long> row = new TreeMap<>();
            long side = enter(row, total, 1, seen);
            for (U part : parts) {
                side += enter(row, part, PRIME - 1, seen);
            }
            if (!row.isEmpty()) {
                rows.add(row);
                sides.add(Math.floorMod(side, PRIME));
            }
        }));
    }

    /** @return what the known brings to the other side */
    private long enter(Map<Integer, Long> row, U one, long factor, Map<U, Long> seen) {
        Long known = seen.get(one);
        if (known != null) {
            return factor == 1 ? -known : known;
        }
        int number = numbers.computeIfAbsent(one, none -> {
            unknowns.add(one);
            return unknowns.size() - 1;
        });
        row.merge(number, factor, (before, more) -> (before + more) % PRIME);
        return 0;
    }

    Map<U, Long> solve() {
        Map<Integer, Integer> pivots = new LinkedHashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            Map<Integer, Long> current = rows.get(row);
            for (int column : List.copyOf(current.keySet())) {
                Integer pivot = pivots.get(column);
                if (pivot != null) {
                    subtract(row, pivot, current.getOrDefault(column, 0L));
                }
            }
            current.values().removeIf(factor -> factor == 0);
            if (current.isEmpty()) {
                continue;
            }
            int column = current.keySet().iterator().next();
            scale(row, inverse(current.get(column)));
            for (int earlier : List.copyOf(pivots.values())) {
                subtract(earlier, row, rows.get(earlier).getOrDefault(column, 0L));
            }
            pivots.put(column, row);
        }
        Map<U, Long> found = new HashMap<>();
        pivots.forEach((column, row) -> {
            if (rows.get(row).size() == 1) {
                long value = sides.get(row);
                found.put(unknowns.get(column), value > PRIME / 2 ? value - PRIME : value);
            }
        });
        return found;
    }

    private void subtract(int from, int what, long factor) {
        if (factor == 0) {
            return;
        }
        Map<Integer, Long> target = rows.get(from);
        rows.get(what).forEach((column, value) -> {
            long left = Math.floorMod(target.getOrDefault(column, 0L) - factor * value % PRIME, PRIME);
            if (left == 0) {
                target.remove(column);
            } else {
                target.put(column, left);
            }
        });
        sides.set(from, Math.floorMod(sides.get(from) - factor * sides.get(what) % PRIME, PRIME));
    }

    private void scale(int row, long factor) {
        rows.get(row).replaceAll((column, value) -> value * factor % PRIME);
        sides.set(row, sides.get(row) * factor % PRIME);
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
