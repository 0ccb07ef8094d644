package no.barnekoordinator.reporting.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.reporting.statistics.Period.Grain;

/**
 * A stretch of whole months a reader asks for: a period by its code, or one that moves with the day it is read.
 *
 * @param code as it stands in an address
 * @param first first month, in Norway
 * @param last last month, included
 */
public record Span(String code, YearMonth first, YearMonth last) {

    /** The codes that move with the day. */
    public static final List<String> RELATIVE =
            List.of("last-12-months", "this-year", "previous-year", "this-quarter", "previous-quarter", "this-month");

    private static final int YEAR = 12;
    private static final int QUARTER = 3;

    /**
     * Reads a code on a day in Norway.
     *
     * @throws Refusal malformed, for what is no period
     */
    public static Span of(String code, LocalDate today) {
        YearMonth now = YearMonth.from(today);
        return switch (code) {
            case "last-12-months" -> new Span(code, now.minusMonths(YEAR - 1L), now);
            case "this-year" -> of(code, Period.containing(now, Grain.YEAR));
            case "previous-year" -> of(code, Period.containing(now.minusMonths(YEAR), Grain.YEAR));
            case "this-quarter" -> of(code, Period.containing(now, Grain.QUARTER));
            case "previous-quarter" -> of(code, Period.containing(now.minusMonths(QUARTER), Grain.QUARTER));
            case "this-month" -> of(code, Period.containing(now, Grain.MONTH));
            default -> of(code, Period.of(code).orElseThrow(() -> Refusal.malformed("period-unreadable")));
        };
    }

    private static Span of(String code, Period period) {
        return new Span(code, period.firstMonth(), lastMonth(period));
    }

    private static YearMonth lastMonth(Period period) {
        return YearMonth.from(period.ends()).minusMonths(1);
    }

    /**
     * Every period of a length that has a month in common with it, in order.
     *
     * @param by {@code month}, {@code quarter} or {@code year}
     * @throws Refusal malformed, for another length
     */
    public List<String> periods(String by) {
        Grain grain = Grain.of(by).orElseThrow(() -> Refusal.malformed("period-length-unknown"));
        return Period.between(first, last, grain).stream().map(Period::code).toList();
    }

    /**
     * The fewest periods that together are what is known of it. Long periods are taken where they can be: less of them
     * is hidden. A period that begins before anything is known, or is not over, stands for what is known of it.
     *
     * @param months every month there can be figures for, in order
     */
    public List<String> cover(List<String> months) {
        if (months.isEmpty()) {
            return List.of();
        }
        YearMonth known = month(months.getFirst());
        YearMonth newest = month(months.getLast());
        YearMonth from = first.isBefore(known) ? known : first;
        YearMonth to = last.isAfter(newest) ? newest : last;
        List<String> cover = new ArrayList<>();
        while (!from.isAfter(to)) {
            Period period = longest(from, to, known, newest);
            cover.add(period.code());
            from = lastMonth(period).plusMonths(1);
        }
        return List.copyOf(cover);
    }

    private static Period longest(YearMonth from, YearMonth to, YearMonth known, YearMonth newest) {
        for (Grain grain : List.of(Grain.YEAR, Grain.QUARTER)) {
            Period period = Period.containing(from, grain);
            boolean begins = !period.firstMonth().isBefore(from) || from.equals(known);
            boolean ends = !lastMonth(period).isAfter(to) || to.equals(newest);
            if (begins && ends) {
                return period;
            }
        }
        return Period.containing(from, Grain.MONTH);
    }

    private static YearMonth month(String code) {
        return Period.of(code).map(Period::firstMonth).orElseThrow();
    }

    /** The year it ends in. */
    public String year() {
        return Integer.toString(last.getYear());
    }

    /** The code of its first month. */
    public String firstMonth() {
        return Period.containing(first, Grain.MONTH).code();
    }

    /** The code of its last month. */
    public String lastMonth() {
        return Period.containing(last, Grain.MONTH).code();
    }
}
