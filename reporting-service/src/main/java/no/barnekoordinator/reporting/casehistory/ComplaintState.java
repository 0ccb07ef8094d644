package no.barnekoordinator.reporting.casehistory;

import java.time.Instant;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.contracts.complaint.ComplaintOutcome;
import no.barnekoordinator.contracts.complaint.ReassessmentResult;
import org.jspecify.annotations.Nullable;

/**
 * A complaint in a case.
 *
 * @param stage how far it had come
 * @param ground null when only its later facts are known
 * @param result of the municipality's reassessment
 * @param outcome of the county governor
 */
public record ComplaintState(
        Stage stage,
        @Nullable ComplaintGround ground,
        @Nullable Instant filedAt,
        @Nullable ReassessmentResult result,
        @Nullable ComplaintOutcome outcome) {

    /** Steps of a complaint. */
    public enum Stage {
        RECEIVED,
        REASSESSED,
        DISMISSED,
        FORWARDED,
        OUTCOME,
        CARRIED_OUT,
        WITHDRAWN
    }

    static final ComplaintState UNKNOWN = new ComplaintState(Stage.RECEIVED, null, null, null, null);

    ComplaintState filed(ComplaintGround on, Instant at) {
        return new ComplaintState(stage, on, at, result, outcome);
    }

    ComplaintState reassessed(ReassessmentResult found) {
        return new ComplaintState(Stage.REASSESSED, ground, filedAt, found, outcome);
    }

    ComplaintState at(Stage next) {
        return new ComplaintState(next, ground, filedAt, result, outcome);
    }

    ComplaintState decided(ComplaintOutcome by) {
        return new ComplaintState(Stage.OUTCOME, ground, filedAt, result, by);
    }
}
