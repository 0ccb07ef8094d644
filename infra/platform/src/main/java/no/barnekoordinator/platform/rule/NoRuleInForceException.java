package no.barnekoordinator.platform.rule;

import java.time.LocalDate;

/** Nothing in the rule book says what holds on that day. Nobody may guess, so the command or calculation stops. */
public final class NoRuleInForceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String ruleId;
    private final LocalDate date;

    NoRuleInForceException(String ruleId, LocalDate date, String intervals) {
        super("No rule \"" + ruleId + "\" is in force on " + date
                + (intervals.isEmpty() ? ": no rule has that id" : ": it is in force " + intervals));
        this.ruleId = ruleId;
        this.date = date;
    }

    /** The id asked for. */
    public String ruleId() {
        return ruleId;
    }

    /** The day asked about, a date in Norway. */
    public LocalDate date() {
        return date;
    }
}
