package no.barnekoordinator.request.rules;

import java.time.LocalDate;
import no.barnekoordinator.platform.calendar.NorwegianCalendar;
import no.barnekoordinator.platform.command.Refusal;
import org.springframework.stereotype.Component;

/**
 * A day somebody sets for something to be done must be one on which the offices are open. A deadline that is counted
 * moves by itself (domstolloven § 149); a day that is chosen is chosen anew.
 */
@Component
public class WorkingDayCheck {

    private final NorwegianCalendar calendar;

    public WorkingDayCheck(NorwegianCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * Lets a working day pass.
     *
     * @param day a date in Norway
     * @throws Refusal {@code date-not-working-day} with the next working day, on a Saturday, Sunday or public holiday
     */
    public void mustBeWorkingDay(LocalDate day) {
        if (!calendar.isWorkingDay(day)) {
            throw Refusal.againstRule("date-not-working-day", calendar.workingDayFrom(day));
        }
    }
}
