package no.barnekoordinator.coordination.handling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.contracts.complaint.ComplaintOutcome;
import no.barnekoordinator.contracts.complaint.ReassessmentResult;
import no.barnekoordinator.coordination.handling.event.ComplaintVerdict;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Tells an open case that a complaint about it succeeded; the same decision again changes nothing. Whether it also
 * opens a closed case is for {@link ReopenCase} to say.
 *
 * @param fulfilBy the last day to do what was decided, a date in Norway; null when no day was set
 * @param at when it was decided, UTC
 */
public record HearOfComplaint(
        @TargetAggregateIdentifier CaseId caseId,
        UUID complaintId,
        ComplaintGround ground,
        ComplaintVerdict verdict,
        @Nullable LocalDate fulfilBy,
        Instant at) {

    /** What the county governor decided; empty when the complaint did not succeed. */
    public static Optional<HearOfComplaint> of(
            CaseId caseId,
            UUID complaintId,
            ComplaintGround ground,
            ComplaintOutcome outcome,
            @Nullable LocalDate fulfilBy,
            Instant at) {
        Optional<ComplaintVerdict> verdict =
                switch (outcome) {
                    case UPHELD -> Optional.of(ComplaintVerdict.UPHELD);
                    case PARTLY_UPHELD -> Optional.of(ComplaintVerdict.PARTLY_UPHELD);
                    case ANNULLED -> Optional.of(ComplaintVerdict.ANNULLED);
                    case NOT_UPHELD, DISMISSED -> Optional.empty();
                };
        return verdict.map(how -> new HearOfComplaint(caseId, complaintId, ground, how, fulfilBy, at));
    }

    /** What the municipality made of its own decision; empty when the complaint did not succeed. */
    public static Optional<HearOfComplaint> of(
            CaseId caseId, UUID complaintId, ComplaintGround ground, ReassessmentResult result, Instant at) {
        Optional<ComplaintVerdict> verdict =
                switch (result) {
                    case REVERSED -> Optional.of(ComplaintVerdict.REVERSED);
                    case PARTLY_REVERSED -> Optional.of(ComplaintVerdict.PARTLY_REVERSED);
                    case STANDS -> Optional.empty();
                };
        return verdict.map(how -> new HearOfComplaint(caseId, complaintId, ground, how, null, at));
    }

    /** The same for the case as it is called where the family is now. */
    public HearOfComplaint toldTo(CaseId now) {
        return new HearOfComplaint(now, complaintId, ground, verdict, fulfilBy, at);
    }

    /** Whether a case that was ended goes on: what was annulled does not stand. */
    public boolean undoesTheEnd() {
        return switch (ground) {
            case CHANGE_OR_TERMINATION -> true;
            case RIGHT_NOT_FULFILLED -> verdict != ComplaintVerdict.ANNULLED;
            case REFUSAL, NO_ORDINARY_COORDINATOR_AFTER_18 -> false;
        };
    }
}
