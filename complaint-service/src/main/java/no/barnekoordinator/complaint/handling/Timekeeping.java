package no.barnekoordinator.complaint.handling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import no.barnekoordinator.platform.calendar.NorwegianCalendar;
import no.barnekoordinator.platform.rule.Rule;
import no.barnekoordinator.platform.rule.RuleBook;
import no.barnekoordinator.platform.time.Oslo;
import org.springframework.stereotype.Component;

/** What time it is, which rules apply then, and how days are counted. */
@Component
class Timekeeping {

    private final Clock clock;
    private final RuleBook rules;
    private final NorwegianCalendar calendar;

    Timekeeping(Clock clock, RuleBook rules, NorwegianCalendar calendar) {
        this.clock = clock;
        this.rules = rules;
        this.calendar = calendar;
    }

    Instant now() {
        return clock.instant();
    }

    /** The rule as it is at an instant. */
    Rule rule(Instant at, String id) {
        return rules.on(Oslo.dateOf(at)).get(id);
    }

    /** The last day of what starts on a day, both in Norway. */
    LocalDate lastDay(LocalDate from, Rule rule) {
        return calendar.deadline(from, rule).lastDay();
    }

    /** When what starts at an instant is broken. */
    Instant endOf(Instant from, Rule rule) {
        return calendar.deadline(from, rule).endsAt();
    }

    /**
     * The last day of a limit that is there for the other side, and therefore never moved past a weekend: the year
     * after which a decision stands.
     */
    LocalDate limit(LocalDate from, Rule rule) {
        return from.plus(rule.requireLength());
    }
}
