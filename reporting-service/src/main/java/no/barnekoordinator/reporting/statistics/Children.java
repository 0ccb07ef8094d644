package no.barnekoordinator.reporting.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.municipality.Municipality;
import no.barnekoordinator.reporting.statistics.Cell.Mark;
import org.jspecify.annotations.Nullable;

/**
 * How many children aged 0–17 lived in a place on 1 January of the year a period lies in, as far as that has been
 * brought in. Of a county or the country it is known only when it is known of every municipality there was.
 */
final class Children {

    private static final int MUNICIPALITY_DIGITS = 4;

    private final Supplier<Map<String, Integer>> source;
    private final Municipalities municipalities;
    private final Map<String, Cell> sums = new HashMap<>();
    private @Nullable Map<String, Integer> read;

    /** @param source children by {@link #key}, read when they are first asked for */
    Children(Supplier<Map<String, Integer>> source, Municipalities municipalities) {
        this.source = source;
        this.municipalities = municipalities;
    }

    /** Where the number of a municipality and year is found. */
    static String key(String municipality, int year) {
        return municipality + "|" + year;
    }

    Cell of(String region, String period) {
        int year = Integer.parseInt(period.substring(0, Period.YEAR_DIGITS));
        return sums.computeIfAbsent(key(region, year), none -> summed(region, year));
    }

    private Cell summed(String region, int year) {
        List<String> places = region.length() == MUNICIPALITY_DIGITS ? List.of(region) : placesIn(region, year);
        BigDecimal sum = BigDecimal.ZERO;
        for (String place : places) {
            Integer children = all().get(key(place, year));
            if (children == null) {
                return Cell.none(Mark.MISSING);
            }
            sum = sum.add(BigDecimal.valueOf(children));
        }
        return places.isEmpty() ? Cell.none(Mark.MISSING) : Cell.of(sum);
    }

    private List<String> placesIn(String region, int year) {
        LocalDate newYear = LocalDate.of(year, 1, 1);
        return municipalities.validOn(newYear).stream()
                .map(Municipality::number)
                .filter(number -> region.equals(Regions.NATION) || number.startsWith(region))
                .toList();
    }

    private Map<String, Integer> all() {
        Map<String, Integer> known = read;
        if (known == null) {
            known = source.get();
            read = known;
        }
        return known;
    }
}
