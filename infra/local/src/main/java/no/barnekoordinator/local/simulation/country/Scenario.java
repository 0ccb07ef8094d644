package no.barnekoordinator.local.simulation.country;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * What is to be played. Equal scenarios give equal scripts, on every machine.
 *
 * @param seed any number
 * @param start the first day, a date in Norway; day 0
 * @param days how many days, at least 1
 * @param municipalities how many municipalities have a life, at least 1; more than there are means all
 * @param requests about how many requests come in, in the whole country and the whole time
 */
public record Scenario(long seed, LocalDate start, int days, int municipalities, int requests) {

    /** Days and hours are counted in Norway. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    /** How many days the simulation lasts unless something else is asked for. */
    public static final int YEAR = 365;

    private static final double REQUESTS_OF_THE_USUAL_YEAR = 600;
    private static final double USUAL_MUNICIPALITIES = 12;

    /** Public holidays on the same date each year. */
    private static final Set<MonthDay> HOLIDAYS =
            Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(5, 17), MonthDay.of(12, 25), MonthDay.of(12, 26));

    /** Public holidays by days from Easter Sunday: Thursday to Monday, Ascension Day, Whit Sunday and Monday. */
    private static final Set<Long> DAYS_FROM_EASTER = Set.of(-3L, -2L, 0L, 1L, 39L, 49L, 50L);

    /** @throws IllegalArgumentException when there would be nothing to play */
    public Scenario {
        if (days < 1 || municipalities < 1 || requests < 1) {
            throw new IllegalArgumentException("A scenario needs a day, a municipality and a request");
        }
    }

    /**
     * The days up to and with yesterday, with as many requests as can be played in minutes: a country of more
     * municipalities has more of them, but fewer in each.
     *
     * @param today a date in Norway
     */
    public static Scenario until(LocalDate today, int days, int municipalities, long seed) {
        double size = Math.sqrt(municipalities / USUAL_MUNICIPALITIES);
        long requests = Math.round(REQUESTS_OF_THE_USUAL_YEAR * size * days / YEAR);
        return new Scenario(
                seed, today.minusDays(days), days, municipalities, (int) Math.max(municipalities, requests));
    }

    /** A short name of the scenario, to tell its commands from another's. */
    public String id() {
        String told = "%d/%s/%d/%d/%d".formatted(seed, start, days, municipalities, requests);
        return "%08x".formatted(told.hashCode());
    }

    /** Whether this is the same country, played at another time. */
    public boolean isButForTheStart(Scenario other) {
        return new Scenario(seed, other.start, days, municipalities, requests).equals(other);
    }

    /** The date of a day. */
    public LocalDate date(int day) {
        return start.plusDays(day);
    }

    /** A time of a day. */
    public Instant at(int day, LocalTime time) {
        return date(day).atTime(time).atZone(ZONE).toInstant();
    }

    /**
     * The day itself, or the first one after it on which the municipal offices are open: no week-end and no holiday.
     */
    int workday(int day) {
        int open = day;
        while (isClosed(date(open))) {
            open++;
        }
        return open;
    }

    /**
     * A day, from this one on, that is a working day wherever Easter lies: a Tuesday or a Wednesday, since the movable
     * holidays fall on other days of the week.
     */
    int reviewday(int day) {
        int open = day;
        while (isClosed(date(open))
                || (date(open).getDayOfWeek() != DayOfWeek.TUESDAY
                        && date(open).getDayOfWeek() != DayOfWeek.WEDNESDAY)) {
            open++;
        }
        return open;
    }

    private static boolean isClosed(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY
                || date.getDayOfWeek() == DayOfWeek.SUNDAY
                || HOLIDAYS.contains(MonthDay.from(date))
                || DAYS_FROM_EASTER.contains(ChronoUnit.DAYS.between(easter(date.getYear()), date));
    }

    /** Easter Sunday by the Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
