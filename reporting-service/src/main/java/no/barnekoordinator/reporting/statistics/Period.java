package no.barnekoordinator.reporting.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statistics period: {@code 2026}, {@code 2026Q1} or {@code 2026M03}, as Statistics Norway writes them.
 *
 * @param code as above
 * @param grain how long it is
 * @param firstMonth month it begins in
 */
record Period(String code, Grain grain, YearMonth firstMonth) {

    /** How many of a code's letters say the year. */
    static final int YEAR_DIGITS = 4;

    private static final Pattern CODE = Pattern.compile("([12][0-9]{3})(?:Q([1-4])|M(0[1-9]|1[0-2]))?");

    /** Lengths of periods. */
    enum Grain {
        MONTH(1),
        QUARTER(3),
        YEAR(12);

        private final int months;

        Grain(int months) {
            this.months = months;
        }

        /** Reads {@code month}, {@code quarter} or {@code year}. */
        static Optional<Grain> of(String word) {
            return List.of(values()).stream()
                    .filter(grain -> grain.name().equalsIgnoreCase(word))
                    .findFirst();
        }
    }

    /** Reads a code; empty when it is none. */
    static Optional<Period> of(String code) {
        Matcher matcher = CODE.matcher(code);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) != null) {
            return Optional.of(containing(YearMonth.of(year, 3 * Integer.parseInt(matcher.group(2))), Grain.QUARTER));
        }
        if (matcher.group(3) != null) {
            return Optional.of(containing(YearMonth.of(year, Integer.parseInt(matcher.group(3))), Grain.MONTH));
        }
        return Optional.of(containing(YearMonth.of(year, 1), Grain.YEAR));
    }

    /** The period of that length a month lies in. */
    static Period containing(YearMonth month, Grain grain) {
        return switch (grain) {
            case MONTH -> new Period("%dM%02d".formatted(month.getYear(), month.getMonthValue()), grain, month);
            case QUARTER -> {
                int quarter = (month.getMonthValue() + 2) / 3;
                yield new Period(
                        "%dQ%d".formatted(month.getYear(), quarter),
                        grain,
                        YearMonth.of(month.getYear(), 3 * quarter - 2));
            }
            case YEAR -> new Period(Integer.toString(month.getYear()), grain, YearMonth.of(month.getYear(), 1));
        };
    }

    /** Every period of that length from one month to another, both included. */
    static List<Period> between(YearMonth first, YearMonth last, Grain grain) {
        List<Period> periods = new ArrayList<>();
        for (Period period = containing(first, grain);
                !period.firstMonth().isAfter(last);
                period = containing(period.firstMonth().plusMonths(grain.months), grain)) {
            periods.add(period);
        }
        return List.copyOf(periods);
    }

    /** The period it is a part of; empty for a year. */
    Optional<Period> parent() {
        return switch (grain) {
            case MONTH -> Optional.of(containing(firstMonth, Grain.QUARTER));
            case QUARTER -> Optional.of(containing(firstMonth, Grain.YEAR));
            case YEAR -> Optional.empty();
        };
    }

    /** First day after it, in Norway. */
    LocalDate ends() {
        return firstMonth.plusMonths(grain.months).atDay(1);
    }
}
