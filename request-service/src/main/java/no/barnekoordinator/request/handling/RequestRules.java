package no.barnekoordinator.request.handling;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.platform.rule.Rule;
import no.barnekoordinator.platform.rule.RuleBook;

/** The rules a request is handled by, with the law they come from. */
public final class RequestRules {

    /** When the family must have a preliminary reply. */
    public static final String PRELIMINARY_REPLY = "preliminary-reply";

    /** The municipality's own target for deciding: the law says without undue delay, and names no number. */
    public static final String DECISION_TARGET = "decision-target";

    /** How long the family has to complain. */
    public static final String COMPLAINT = "complaint-deadline";

    /** The law of the child coordinator came into force. */
    private static final LocalDate IN_FORCE = LocalDate.of(2022, 8, 1);

    private static final String RIGHT = "pbrl § 2-5 c, hol § 7-2 a";

    private RequestRules() {}

    /** @param decisionTarget the municipality's own target, counted from first contact */
    public static RuleBook book(Period decisionTarget) {
        List<Rule> conditions = Arrays.stream(Condition.values())
                .map(condition -> new Rule(idOf(condition), RIGHT, IN_FORCE, null, "rule." + idOf(condition)))
                .toList();
        List<Rule> deadlines = List.of(
                new Rule(
                        PRELIMINARY_REPLY,
                        "fvl § 11 a",
                        IN_FORCE,
                        null,
                        "rule." + PRELIMINARY_REPLY,
                        Period.ofMonths(1)),
                new Rule(DECISION_TARGET, "fvl § 11 a", IN_FORCE, null, "rule." + DECISION_TARGET, decisionTarget),
                new Rule(COMPLAINT, "pbrl § 7-5", IN_FORCE, null, "rule." + COMPLAINT, Period.ofWeeks(4)));
        return new RuleBook(
                Stream.concat(conditions.stream(), deadlines.stream()).toList());
    }

    /** The rule behind a condition. */
    public static String idOf(Condition condition) {
        return switch (condition) {
            case CHILD_UNDER_18_OR_EXPECTED -> "right-child-under-18-or-expected";
            case SERIOUS_ILLNESS_INJURY_OR_IMPAIRMENT -> "right-serious-illness-injury-or-impairment";
            case LONG_TERM_NEED -> "right-long-term-need";
            case COMPOUND_OR_COORDINATED_SERVICES -> "right-compound-or-coordinated-services";
            case OTHER_WELFARE_SERVICES -> "right-other-welfare-services";
        };
    }
}
