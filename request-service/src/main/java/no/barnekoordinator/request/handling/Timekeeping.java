package no.barnekoordinator.request.handling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import no.barnekoordinator.platform.calendar.NorwegianCalendar;
import no.barnekoordinator.platform.rule.Rule;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.request.rules.RuleBooks;
import no.barnekoordinator.request.rules.WorkingDayCheck;
import org.springframework.stereotype.Component;

/** What time it is, which rules apply then and there, and how days are counted. */
@Component
class Timekeeping {

    private final Clock clock;
    private final RuleBooks rules;
    private final NorwegianCalendar calendar;
    private final WorkingDayCheck workingDays;

    Timekeeping(Clock clock, RuleBooks rules, NorwegianCalendar calendar, WorkingDayCheck workingDays) {
        this.clock = clock;
        this.rules = rules;
        this.calendar = calendar;
        this.workingDays = workingDays;
    }

    Instant now() {
        return clock.instant();
    }

    /** The rule of a municipality at an instant. */
    Rule rule(String municipality, Instant at, String id) {
        return rules.of(municipality).on(Oslo.dateOf(at)).get(id);
    }

    /** The last day of what starts at an instant, in Norway. */
    LocalDate lastDay(Instant from, Rule rule) {
        return calendar.deadline(from, rule).lastDay();
    }

    /** When what starts at an instant is broken. */
    Instant endOf(Instant from, Rule rule) {
        return calendar.deadline(from, rule).endsAt();
    }

    /** Whoever is to do something on a day must be at work on it. */
    void mustBeWorkingDay(LocalDate date) {
        workingDays.mustBeWorkingDay(date);
    }
}
