package no.barnekoordinator.coordination.transition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.AdultOutcome;
import no.barnekoordinator.contracts.coordination.TransitionKind;
import org.jspecify.annotations.Nullable;

/**
 * A transition of a child.
 *
 * @param childNumber in the case, from 1
 * @param planDue the instant from which the plan is late; null when no such clock was started
 * @param late whether that time ran out before the plan was made
 * @param dayOf the day it happens, a date in Norway; null while not planned, and after erasure
 * @param startsOn first day of the ordinary coordinator
 * @param consents what the young adult answered; null while not asked
 * @param gapSince from when nobody was in place; null when somebody was
 * @param gapDays how many days that came to; null while it is not settled
 * @param ending null while it lies ahead
 */
public record TransitionRow(
        UUID transitionId,
        UUID caseId,
        UUID childId,
        int childNumber,
        TransitionKind kind,
        @Nullable Instant planDue,
        boolean late,
        @Nullable Instant remindedAt,
        @Nullable Instant plannedAt,
        @Nullable LocalDate dayOf,
        @Nullable String receiving,
        Offer offer,
        @Nullable String coordinator,
        @Nullable LocalDate startsOn,
        @Nullable Boolean consents,
        @Nullable Instant gapSince,
        @Nullable AdultOutcome outcome,
        @Nullable Integer gapDays,
        @Nullable Ending ending,
        @Nullable Instant endedAt,
        List<StepRow> steps) {

    /** How the offer of an ordinary coordinator stands. */
    public enum Offer {
        NONE,
        OFFERED,
        ACCEPTED,
        DECLINED
    }

    /** How a transition got behind the child. */
    public enum Ending {
        COMPLETED,
        CANCELLED
    }

    public boolean isAdult() {
        return kind == TransitionKind.TURNING_18;
    }

    public boolean isPlanned() {
        return plannedAt != null;
    }

    public boolean isEnded() {
        return ending != null;
    }

    /** Whether nobody is in place for one who has turned 18. */
    public boolean isGap() {
        return gapSince != null && ending == null;
    }
}
