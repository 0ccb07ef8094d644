package no.barnekoordinator.complaint.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.complaint.handling.event.AttemptOutcome;
import no.barnekoordinator.complaint.handling.event.ComplainantKind;
import no.barnekoordinator.complaint.handling.event.ComplaintClock;
import no.barnekoordinator.complaint.handling.event.DismissalCause;
import no.barnekoordinator.complaint.handling.event.FilingChannel;
import no.barnekoordinator.complaint.handling.event.Independence;
import no.barnekoordinator.complaint.handling.event.LetterKind;
import no.barnekoordinator.complaint.handling.event.OtherChannel;
import no.barnekoordinator.contracts.complaint.CheckFinding;
import no.barnekoordinator.contracts.complaint.ComplaintDefect;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.contracts.complaint.ComplaintOutcome;
import no.barnekoordinator.contracts.complaint.LatenessJudgement;
import no.barnekoordinator.contracts.complaint.ReassessmentResult;
import no.barnekoordinator.contracts.complaint.ResponsibleParty;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.contracts.request.DeliveryChannel;
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
 * @param version for {@code If-Match}: that of the last step somebody may decide on
 * @param checked what was found of its form
 * @param course what happened on the way
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
        @Nullable ComplaintClock dueClock,
        @Nullable String dueRuleId,
        boolean late,
        long version,
        Checked checked,
        Course course) {

    /**
     * What was found of its form, and of the decision it is about.
     *
     * @param unmet conditions the decision found not met
     * @param deliveredOn when the decision reached its receivers, a date in Norway
     * @param lateness what was made of a late one; null while nobody has judged it
     * @param defects what the complainant has been asked to mend, and has not
     * @param mendBy last day for that, a date in Norway
     */
    public record Checked(
            FilingChannel channel,
            List<Condition> unmet,
            @Nullable LocalDate deliveredOn,
            CheckFinding standing,
            CheckFinding signature,
            CheckFinding authority,
            CheckFinding deadline,
            @Nullable LatenessJudgement lateness,
            List<ComplaintDefect> defects,
            @Nullable LocalDate mendBy) {}

    /**
     * What happened on the way; null where nothing has.
     *
     * @param deferredEffect whether it was granted
     * @param caseFileMade whether the case file for the county governor lies ready
     * @param ownPart whether what the municipality reversed itself is done; null when it reversed nothing in part
     */
    public record Course(
            @Nullable Boolean deferredEffect,
            @Nullable DismissalCause dismissalCause,
            @Nullable Independence independence,
            @Nullable ResponsibleParty responsible,
            boolean toDetriment,
            @Nullable Instant detrimentNotifiedAt,
            @Nullable Instant fulfilmentBreachedAt,
            List<OtherChannel> otherChannels,
            boolean caseFileMade,
            @Nullable OwnPart ownPart) {}

    /** How far what the municipality reversed itself has come. */
    public enum OwnPart {
        DUE,
        DONE
    }

    /**
     * Something said on the way.
     *
     * @param askId the question, or the question it answers
     * @param text null when it has been erased
     */
    public record Said(
            Kind kind, @Nullable UUID askId, @Nullable String text, Instant at) {

        /** What is said. */
        public enum Kind {
            DEFECT,
            LATENESS,
            QUESTION,
            SUPPLEMENT,
            DEFERRED_EFFECT,
            ONLY_ONE,
            DETRIMENT,
            RESPONSIBLE,
            NEW_ASSESSMENT
        }
    }

    /**
     * A step in its history.
     *
     * @param name of the fact, without its service
     * @param clock which clock, for the facts of clocks
     */
    public record Step(String name, @Nullable ComplaintClock clock, Instant at) {}

    /**
     * A letter and how its delivery goes.
     *
     * @param outcome of the last attempt; null before the first
     * @param code what the post service answered; null when delivered
     */
    public record Letter(
            UUID letterId,
            LetterKind kind,
            Instant madeAt,
            int attempts,
            @Nullable AttemptOutcome outcome,
            @Nullable DeliveryChannel channel,
            @Nullable String code,
            @Nullable Instant attemptedAt) {

        /** Whether it could not be delivered: somebody must hand it over. */
        public boolean isGivenUp() {
            return outcome == AttemptOutcome.GIVEN_UP;
        }
    }

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

    /** Whether the municipality owes what it has reversed itself, whatever becomes of the rest. */
    public boolean isOwnPartDue() {
        return course.ownPart() == OwnPart.DUE;
    }

    /** Whether nothing more is to be done. */
    public boolean isSettled() {
        if (isOwnPartDue()) {
            return false;
        }
        return switch (stage) {
            case DISMISSED, CARRIED_OUT, WITHDRAWN -> true;
            case DECIDED -> outcome == ComplaintOutcome.NOT_UPHELD || outcome == ComplaintOutcome.DISMISSED;
            case RECEIVED, REASSESSED, REVERSED, FORWARDED -> false;
        };
    }
}
