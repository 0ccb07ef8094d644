package no.barnekoordinator.complaint.knowndecision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.request.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Where a request stands, as far as this service has heard.
 *
 * @param municipality four-digit number, as text
 * @param decidedAt when it was decided, UTC; null before that and after it was reopened
 * @param deliveredAt when it reached the last of its receivers so far, UTC; null before it has reached anybody
 * @param complaintDeadline last day to complain about a refusal, a date in Norway; null without one, and before
 *     delivery only what it would be if delivered the same day
 * @param unmet conditions that were not met, of a refusal
 * @param ruleIds the rules that gave the decision
 */
public record KnownDecision(
        UUID caseId,
        UUID requestId,
        String municipality,
        Status status,
        @Nullable Instant decidedAt,
        @Nullable Instant deliveredAt,
        @Nullable LocalDate complaintDeadline,
        List<Condition> unmet,
        List<String> ruleIds) {

    /** Where a request can stand. */
    public enum Status {
        RECEIVED,
        GRANTED,
        REFUSED,
        WITHDRAWN,
        REOPENED,
        CLOSED
    }
}
