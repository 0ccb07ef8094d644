package no.barnekoordinator.coordination.handling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;

/** Dates that can be meant: a typing error in the year is met with a question, not with a clock. */
public final class PossibleDates {

    private static final int YEARS_BACK = 5;

    /** No case lasts longer than a childhood. */
    private static final int YEARS_AHEAD = 19;

    private PossibleDates() {}

    public static void mustBeNear(String field, LocalDate date, LocalDate today) {
        if (date.isBefore(today.minusYears(YEARS_BACK)) || date.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw Refusal.againstRule("date-impossible", field);
        }
    }

    public static void mustHaveBeen(String field, LocalDate date, LocalDate today) {
        mustBeNear(field, date, today);
        if (date.isAfter(today)) {
            throw Refusal.againstRule("date-in-future", field);
        }
    }

    public static void mustNotBePast(String field, LocalDate date, LocalDate today) {
        mustBeNear(field, date, today);
        if (date.isBefore(today)) {
            throw Refusal.againstRule("date-in-past", field);
        }
    }

    /** One day may not come before another. */
    public static void mustFollow(LocalDate first, LocalDate second) {
        if (second.isBefore(first)) {
            throw Refusal.againstRule("dates-in-wrong-order");
        }
    }

    /** When something happened: now, or noon of an earlier day, since no more than the day is known. */
    public static Instant instantOn(LocalDate day, Instant now) {
        return day.equals(Oslo.dateOf(now))
                ? now
                : day.atTime(LocalTime.NOON).atZone(Oslo.ZONE).toInstant();
    }
}
