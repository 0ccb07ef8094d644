package no.barnekoordinator.contracts.reporting;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/**
 * A time when families and coordinators are asked how it goes: twice a year, the same for everyone, so that the answers
 * of one year can be held against those of another. What is asked is the reporting service's; every page that invites
 * to it needs only the time.
 *
 * @param opens first day, a date in Norway
 * @param closes last day, a date in Norway
 * @param period the quarter the answers are counted in, {@code 2026Q4}
 */
public record SurveyWindow(LocalDate opens, LocalDate closes, String period) {

    private record EveryYear(MonthDay opens, MonthDay closes, int quarter) {

        SurveyWindow in(int year) {
            return new SurveyWindow(opens.atYear(year), closes.atYear(year), year + "Q" + quarter);
        }
    }

    private static final List<EveryYear> TIMES = List.of(
            new EveryYear(MonthDay.of(Month.APRIL, 1), MonthDay.of(Month.APRIL, 30), 2),
            new EveryYear(MonthDay.of(Month.OCTOBER, 1), MonthDay.of(Month.OCTOBER, 31), 4));

    /** The one that is open on a day; empty between them. */
    public static Optional<SurveyWindow> openOn(LocalDate day) {
        return TIMES.stream()
                .map(time -> time.in(day.getYear()))
                .filter(window -> !day.isBefore(window.opens()) && !day.isAfter(window.closes()))
                .findFirst();
    }

    /** The first that opens after a day. */
    public static SurveyWindow after(LocalDate day) {
        return TIMES.stream()
                .map(time -> time.in(day.getYear()))
                .filter(window -> window.opens().isAfter(day))
                .findFirst()
                .orElseGet(() -> TIMES.getFirst().in(day.getYear() + 1));
    }
}
