package no.barnekoordinator.coordination.handling;

import java.time.LocalDate;
import no.barnekoordinator.platform.command.Refusal;

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
}
