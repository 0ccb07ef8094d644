package no.barnekoordinator.reporting.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts one thing at a time into every cell it belongs to; slow and plain on purpose. */
final class Naive {

    private final int axes;
    private final boolean totals;
    private final Map<CellKey, List<Integer>> cells = new TreeMap<>();

    Naive(int axes) {
        this(axes, true);
    }

    /** @param totals whether there is a row over all categories */
    Naive(int axes, boolean totals) {
        this.axes = axes;
        this.totals = totals;
    }

    void add(String municipality, LocalDate day, List<String> categories, int days) {
        int month = day.getMonthValue();
        List<String> periods = List.of(
                day.getYear() + "M" + (month < 10 ? "0" : "") + month,
                day.getYear() + "Q" + ((month - 1) / 3 + 1),
                "" + day.getYear());
        for (String region : regions(municipality)) {
            for (String period : periods) {
                for (int mask = 0; mask < (totals ? 1 << axes : 1); mask++) {
                    List<String> codes = new ArrayList<>();
                    for (int axis = 0; axis < axes; axis++) {
                        codes.add((mask >> axis & 1) == 1 ? "TOTAL" : categories.get(axis));
                    }
                    cells.computeIfAbsent(new CellKey(region, codes, period), none -> new ArrayList<>())
                            .add(days);
                }
            }
        }
    }

    static List<String> regions(String municipality) {
        return List.of(municipality, municipality.substring(0, 2), "0");
    }

    Map<CellKey, Long> counts() {
        Map<CellKey, Long> counts = new TreeMap<>();
        cells.forEach((key, days) -> counts.put(key, (long) days.size()));
        return counts;
    }

    /** The smallest observed number that at least so many per cent do not exceed. */
    Map<CellKey, Long> percentiles(int percent) {
        Map<CellKey, Long> found = new TreeMap<>();
        cells.forEach((key, days) -> {
            List<Integer> sorted = days.stream().sorted().toList();
            int rank = (sorted.size() * percent + 99) / 100;
            found.put(key, (long) sorted.get(Math.max(rank, 1) - 1));
        });
        return found;
    }
}
