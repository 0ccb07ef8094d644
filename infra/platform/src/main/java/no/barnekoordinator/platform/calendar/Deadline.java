package no.barnekoordinator.platform.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * A deadline and how it came about. Dates are Norwegian (Europe/Oslo).
 *
 * @param start the day it started to run
 * @param length how long it is: weeks (kept as days), months or years
 * @param unmovedLastDay where the length alone ends
 * @param lastDay the last day on which it is met: {@code unmovedLastDay}, or the next working day after it
 * @param endsAt the first instant at which it is broken, exclusive end: start of the Norwegian day after
 *     {@code lastDay}
 * @param steps the explanation, line by line, from start to last day
 */
public record Deadline(
        LocalDate start, Period length, LocalDate unmovedLastDay, LocalDate lastDay, Instant endsAt, List<Step> steps) {

    public Deadline {
        steps = List.copyOf(steps);
    }

    /** Whether something done at this instant is in time. */
    public boolean isMetAt(Instant instant) {
        return instant.isBefore(endsAt);
    }

    /** Whether a weekend or holiday moved the last day. */
    public boolean isMoved() {
        return !lastDay.equals(unmovedLastDay);
    }
}
