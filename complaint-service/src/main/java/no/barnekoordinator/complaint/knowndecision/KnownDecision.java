package no.barnekoordinator.complaint.knowndecision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a request stands, as far as this service has heard.
 *
 * @param municipality four-digit number, as text
 * @param decidedAt when it was decided, UTC; null before that and after it was reopened
 * @param complaintDeadline last day to complain about a refusal, a date in Norway; null without one
 */
public record KnownDecision(
        UUID caseId,
        UUID requestId,
        String municipality,
        Status status,
        @Nullable Instant decidedAt,
        @Nullable LocalDate complaintDeadline) {

    /** Where a request can stand. */
    public enum Status {
        RECEIVED,
        GRANTED,
        REFUSED,
        WITHDRAWN,
        REOPENED
    }
}
