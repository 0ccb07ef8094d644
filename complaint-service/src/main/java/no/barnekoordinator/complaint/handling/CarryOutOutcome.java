package no.barnekoordinator.complaint.handling;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Note that what the complaint led to has been done. Ignored when it is noted already.
 *
 * @param reopened whether the request or the case is open again: the only way for a complaint about a decision; the
 *     municipality itself says so for the grounds without one
 * @param newAssessment what came of looking again at what was annulled; null when nothing was, or it is reopened
 */
public record CarryOutOutcome(
        @TargetAggregateIdentifier ComplaintId complaintId,
        @Nullable Long expectedVersion,
        boolean reopened,
        @Nullable String newAssessment,
        Instant carriedOutAt) {

    /** The request or the case is open again. */
    public static CarryOutOutcome byReopening(ComplaintId complaintId, Instant reopenedAt) {
        return new CarryOutOutcome(complaintId, null, true, null, reopenedAt);
    }

    /** The municipality says that it is done. */
    public static CarryOutOutcome byMunicipality(
            ComplaintId complaintId,
            @Nullable Long expectedVersion,
            @Nullable String newAssessment,
            Instant carriedOutAt) {
        return new CarryOutOutcome(complaintId, expectedVersion, false, newAssessment, carriedOutAt);
    }

    /** Leaves out the text, so that it does not reach a log. */
    @Override
    public String toString() {
        return "CarryOutOutcome[" + complaintId + "]";
    }
}
