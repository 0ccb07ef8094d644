package no.barnekoordinator.platform.calendar;

import static de.focus_shift.jollyday.core.HolidayCalendar.NORWAY;
import static java.util.stream.Collectors.toUnmodifiableMap;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.barnekoordinator.platform.rule.Rule;
import no.barnekoordinator.platform.time.Oslo;

/**
 * Working days in Norway and the deadlines counted in them, by domstolloven §§ 148–149 (which forvaltningsloven § 30
 * points to). Safe to share between threads.
 *
 * <ul>
 *   <li>§ 148: a deadline in days does not count the day it starts; in weeks it ends on the same weekday, in months or
 *       years on the same day number, or on the last day of a month that has no such day.
 *   <li>§ 149: one that ends on a Saturday, a public holiday or a day equal to one (Sundays included) runs to the next
 *       working day.
 * </ul>
 */
public final class NorwegianCalendar {

    private final HolidayManager holidays = HolidayManager.getInstance(ManagerParameters.create(NORWAY));
    private final Map<Integer, Map<LocalDate, PublicHoliday>> byYear = new ConcurrentHashMap<>();

    /** The public holidays of a year with their dates, in no order. */
    public Map<LocalDate, PublicHoliday> holidays(int year) {
        return byYear.computeIfAbsent(year, this::load);
    }

    /** The public holiday on a date. Ordinary Sundays are none. */
    public Optional<PublicHoliday> holidayOn(LocalDate date) {
        return Optional.ofNullable(holidays(date.getYear()).get(date));
    }

    /** Whether the date is neither a Saturday, a Sunday nor a public holiday. */
    public boolean isWorkingDay(LocalDate date) {
        return notWorking(date).isEmpty();
    }

    /** The date itself when it is a working day, otherwise the next one. */
    public LocalDate workingDayFrom(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /**
     * The last day of a deadline that starts to run on {@code start}.
     *
     * @throws IllegalArgumentException if the length mixes units or is not positive
     */
    public LocalDate lastDay(LocalDate start, Period length) {
        return deadline(start, length).lastDay();
    }

    /**
     * A deadline that starts to run on a Norwegian date, with its explanation.
     *
     * @param length a whole number of days, of weeks (days in sevens), of months or of years; not a mixture
     * @throws IllegalArgumentException if the length mixes units or is not positive
     */
    public Deadline deadline(LocalDate start, Period length) {
        return count(start, length, new ArrayList<>(List.of(new Step(Step.Code.STARTS, start, null))));
    }

    /**
     * As {@link #deadline(LocalDate, Period)}, started by something that happened at an instant: on its date in Norway.
     */
    public Deadline deadline(Instant start, Period length) {
        return deadline(Oslo.dateOf(start), length);
    }

    /**
     * As {@link #deadline(LocalDate, Period)}, with the length from a rule, which the explanation names.
     *
     * @throws IllegalArgumentException if the rule has no length
     */
    public Deadline deadline(LocalDate start, Rule rule) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(Step.Code.STARTS, start, null));
        steps.add(new Step(Step.Code.UNDER_RULE, start, rule.id()));
        return count(start, rule.requireLength(), steps);
    }

    /** As {@link #deadline(LocalDate, Rule)}, started at an instant: on its date in Norway. */
    public Deadline deadline(Instant start, Rule rule) {
        return deadline(Oslo.dateOf(start), rule);
    }

    private Deadline count(LocalDate start, Period length, List<Step> steps) {
        LocalDate unmoved = start.plus(length);
        steps.add(counted(start, length, unmoved));
        LocalDate last = unmoved;
        for (Optional<Step> obstacle = notWorking(last); obstacle.isPresent(); obstacle = notWorking(last)) {
            steps.add(obstacle.get());
            last = last.plusDays(1);
        }
        steps.add(new Step(Step.Code.LAST_DAY, last, null));
        return new Deadline(start, length, unmoved, last, Oslo.endOf(last), steps);
    }

    private static Step counted(LocalDate start, Period length, LocalDate end) {
        int days = length.getDays();
        int months = 12 * length.getYears() + length.getMonths();
        if (length.isNegative() || length.isZero() || (days > 0 && months != 0)) {
            throw new IllegalArgumentException("A deadline is days, weeks, months or years, one of them: " + length);
        }
        if (days > 0) {
            return days % 7 == 0
                    ? new Step(Step.Code.SAME_WEEKDAY, end, Integer.toString(days / 7))
                    : new Step(Step.Code.DAYS_LATER, end, Integer.toString(days));
        }
        Step.Code code = end.getDayOfMonth() == start.getDayOfMonth()
                ? Step.Code.SAME_DAY_OF_MONTH
                : Step.Code.LAST_DAY_OF_SHORTER_MONTH;
        return new Step(code, end, Integer.toString(months));
    }

    /** Why a deadline cannot end on this date; a holiday is named before the weekday it falls on. */
    private Optional<Step> notWorking(LocalDate date) {
        Optional<PublicHoliday> holiday = holidayOn(date);
        if (holiday.isPresent()) {
            return Optional.of(
                    new Step(Step.Code.MOVED_PAST_HOLIDAY, date, holiday.get().messageKey()));
        }
        DayOfWeek weekday = date.getDayOfWeek();
        return switch (weekday) {
            case SATURDAY -> Optional.of(new Step(Step.Code.MOVED_PAST_SATURDAY, date, null));
            case SUNDAY -> Optional.of(new Step(Step.Code.MOVED_PAST_SUNDAY, date, null));
            default -> Optional.empty();
        };
    }

    private Map<LocalDate, PublicHoliday> load(int year) {
        // Two holidays can share a date (17 May and Ascension Day in 2012): one of them is enough, the fixed one.
        return holidays.getHolidays(Year.of(year)).stream()
                .collect(toUnmodifiableMap(
                        Holiday::getDate,
                        holiday -> PublicHoliday.ofJollydayKey(holiday.getPropertiesKey()),
                        NorwegianCalendar::fixedOne));
    }

    private static PublicHoliday fixedOne(PublicHoliday one, PublicHoliday other) {
        return one == PublicHoliday.LABOUR_DAY || one == PublicHoliday.CONSTITUTION_DAY ? one : other;
    }
}
