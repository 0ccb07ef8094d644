package no.barnekoordinator.platform.rule;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A rule during one interval. When the law changes, the id stays and another rule takes over from its day.
 *
 * @param id stable name kept in events, such as {@code complaint-deadline}
 * @param legalSource the provision, in its Norwegian form, such as {@code pbrl § 7-5}
 * @param validFrom first day in force, a date in Norway
 * @param validTo last day in force (inclusive), or null while it lasts
 * @param explanationKey key of the explanation in the message bundles
 * @param length how long the deadline is, or null for a rule that is not one
 */
public record Rule(
        String id,
        String legalSource,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String explanationKey,
        @Nullable Period length) {

    /** @throws IllegalArgumentException if a text is blank, the interval is empty or the length not positive */
    public Rule {
        if (id.isBlank() || legalSource.isBlank() || explanationKey.isBlank()) {
            throw new IllegalArgumentException("A rule needs an id, a legal source and an explanation: \"" + id + "\"");
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("Rule " + id + " ends before it begins");
        }
        if (length != null && (length.isNegative() || length.isZero())) {
            throw new IllegalArgumentException("Rule " + id + " has no positive length: " + length);
        }
    }

    /** A rule that is not a deadline. */
    public Rule(
            String id, String legalSource, LocalDate validFrom, @Nullable LocalDate validTo, String explanationKey) {
        this(id, legalSource, validFrom, validTo, explanationKey, null);
    }

    /** Whether it is in force on the given date in Norway; both ends count. */
    public boolean isInForceOn(LocalDate date) {
        return !date.isBefore(validFrom) && (validTo == null || !date.isAfter(validTo));
    }

    /**
     * How long the deadline is.
     *
     * @throws IllegalArgumentException if the rule is not a deadline
     */
    public Period requireLength() {
        if (length == null) {
            throw new IllegalArgumentException("Rule " + id + " is not a deadline");
        }
        return length;
    }
}
