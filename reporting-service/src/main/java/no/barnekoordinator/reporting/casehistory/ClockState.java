package no.barnekoordinator.reporting.casehistory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The latest run of a statutory clock.
 *
 * @param ruleId the rule that sets it
 * @param due when it runs out, UTC; null when its start is not known
 * @param metAt when it was met
 * @param breachedAt when it ran out
 * @param cancelledAt when it no longer mattered
 */
public record ClockState(
        String ruleId,
        @Nullable Instant due,
        @Nullable Instant metAt,
        @Nullable Instant breachedAt,
        @Nullable Instant cancelledAt) {

    /** Ran out, and was not met since. */
    public boolean isBroken() {
        return breachedAt != null && metAt == null && cancelledAt == null;
    }
}
