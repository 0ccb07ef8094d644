package no.barnekoordinator.coordination.handling.transition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import no.barnekoordinator.platform.rule.Rule;
import no.barnekoordinator.platform.rule.RuleBook;
import no.barnekoordinator.platform.time.Oslo;

/**
 * What a birth date means for the transition to adult life. Planned from 12 and no later than 6 months before the
 * birthday; both are counted to the start of the month, so that a clock others see tells the month a child was born and
 * not the day.
 *
 * @param adultOn the 18th birthday, a date in Norway
 */
public record AdulthoodDates(LocalDate adultOn) {

    /** Longest before: the plan is asked for. */
    static final String PLAN_ASKED = "transition-plan-asked";

    /** Shortest before: the plan is to be made. */
    static final String PLAN_LATEST = "transition-plan-latest";

    /** The municipality is reminded so long before the plan is late. */
    static final String PLAN_REMINDER = "transition-plan-reminder";

    /** What is left to plan in when a child becomes known later than that. */
    static final String PLAN_WITHOUT_DELAY = "transition-plan-without-delay";

    private static final int ADULT = 18;

    /** The law of the child coordinator came into force. */
    private static final LocalDate RIGHT_IN_FORCE = LocalDate.of(2022, 8, 1);

    private static final RuleBook RULES = new RuleBook(List.of(
            rule(PLAN_ASKED, "pbrl § 2-5 c, § 2-5 b", Period.ofMonths(12)),
            rule(PLAN_LATEST, "pbrl § 2-5 c, § 2-5 b", Period.ofMonths(6)),
            rule(PLAN_REMINDER, "hol § 7-2 a", Period.ofMonths(2)),
            rule(PLAN_WITHOUT_DELAY, "hol § 7-2 a", Period.ofDays(30))));

    /** Of a child born on a date in Norway. */
    public static AdulthoodDates of(LocalDate bornOn) {
        return new AdulthoodDates(bornOn.plusYears(ADULT));
    }

    /** From when the plan is asked for. */
    public Instant planAsked() {
        return monthBefore(PLAN_ASKED);
    }

    /** The instant from which the plan is late. */
    public Instant planLate() {
        return monthBefore(PLAN_LATEST);
    }

    /** When the municipality is reminded, if no plan is made. */
    public Instant reminder() {
        return Oslo.startOf(Oslo.dateOf(planLate()).minus(length(PLAN_REMINDER)));
    }

    /** The instant the child is 18. */
    public Instant birthday() {
        return Oslo.startOf(adultOn);
    }

    /**
     * From when a plan is late that is first asked for at some instant: a child may become known too late for the rule.
     */
    Instant planLateWhenAsked(Instant at) {
        Instant soonest = Oslo.startOf(Oslo.dateOf(at).plus(length(PLAN_WITHOUT_DELAY)));
        return planLate().isBefore(soonest) ? soonest : planLate();
    }

    /** The rule {@link #planLateWhenAsked} goes by. */
    String ruleWhenAsked(Instant at) {
        return planLateWhenAsked(at).equals(planLate()) ? PLAN_LATEST : PLAN_WITHOUT_DELAY;
    }

    private Instant monthBefore(String rule) {
        return Oslo.startOf(adultOn.minus(length(rule)).withDayOfMonth(1));
    }

    private Period length(String rule) {
        return RULES.on(adultOn.isBefore(RIGHT_IN_FORCE) ? RIGHT_IN_FORCE : adultOn)
                .get(rule)
                .requireLength();
    }

    private static Rule rule(String id, String source, Period length) {
        return new Rule(id, source, RIGHT_IN_FORCE, null, "rule." + id, length);
    }
}
