package no.barnekoordinator.complaint.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.complaint.handling.event.ComplainantKind;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.contracts.complaint.ComplaintOutcome;
import no.barnekoordinator.contracts.complaint.ReassessmentResult;
import no.barnekoordinator.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as it stands. Instants are UTC; dates are dates in Norway; null where it has not come that far.
 *
 * @param reference the complainant's own
 * @param decidedOn date of the decision complained about; null for a ground that needs none
 * @param knownOn date on which the complainant got to know
 * @param lastDay last day to complain
 * @param filedBy opaque subject of whoever entered it
 * @param writtenDown whether staff wrote down what was said
 * @param countyGovernor the office it was forwarded to
 * @param due when the clock that runs runs out, exclusive; also kept when it has run out and the duty is still owed
 * @param late whether any clock of the complaint has run out
 * @param version for {@code If-Match}
 */
public record CaseFile(
        UUID complaintId,
        UUID caseId,
        String reference,
        String municipality,
        ComplaintGround ground,
        @Nullable UUID requestId,
        @Nullable LocalDate decidedOn,
        LocalDate knownOn,
        String deadlineRuleId,
        LocalDate lastDay,
        boolean inTime,
        ComplainantKind complainant,
        String filedBy,
        boolean writtenDown,
        Instant filedAt,
        Stage stage,
        @Nullable ReassessmentResult reassessment,
        @Nullable Instant reassessedAt,
        @Nullable Instant dismissedAt,
        @Nullable Instant forwardedAt,
        @Nullable String countyGovernor,
        @Nullable ComplaintOutcome outcome,
        @Nullable Instant outcomeAt,
        @Nullable LocalDate fulfilBy,
        @Nullable Instant carriedOutAt,
        @Nullable Instant withdrawnAt,
        @Nullable Instant due,
        @Nullable ClockKind dueClock,
        @Nullable String dueRuleId,
        boolean late,
        long version) {

    /** Where a complaint stands. */
    public enum Stage {
        /** With the municipality, not yet reassessed. */
        RECEIVED,
        /** The decision stands, wholly or in part; to be forwarded. */
        REASSESSED,
        /** The municipality reversed its decision; to be carried out. */
        REVERSED,
        /** The municipality dismissed it. */
        DISMISSED,
        /** With the county governor. */
        FORWARDED,
        /** The county governor has decided. */
        DECIDED,
        /** What it led to has been done. */
        CARRIED_OUT,
        /** It is not pursued. */
        WITHDRAWN
    }

    /** What people have written; null where nothing is written, or it has been erased. */
    public record Texts(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String words,
            @Nullable String reassessment,
            @Nullable String dismissal,
            @Nullable String statement,
            @Nullable String directions) {}

    /** The last day of what is due, a date in Norway; null when nothing is. */
    public @Nullable LocalDate dueOn() {
        return due == null ? null : Oslo.dateOf(due.minusMillis(1));
    }

    /** Whether nothing more is to be done. */
    public boolean isSettled() {
        return switch (stage) {
            case DISMISSED, CARRIED_OUT, WITHDRAWN -> true;
            case DECIDED -> outcome == ComplaintOutcome.NOT_UPHELD || outcome == ComplaintOutcome.DISMISSED;
            case RECEIVED, REASSESSED, REVERSED, FORWARDED -> false;
        };
    }
}
