package no.barnekoordinator.complaint.handling;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Note that what the complaint led to has been done. Ignored when it is noted already.
 *
 * @param reopened whether the request or the case is open again: the only way for a complaint about a decision; the
 *     municipality itself says so for the grounds without one
 */
public record CarryOutOutcome(
        @TargetAggregateIdentifier ComplaintId complaintId,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        boolean reopened,
        Instant carriedOutAt) {

    /** The request or the case is open again. */
    public static CarryOutOutcome byReopening(ComplaintId complaintId, Instant reopenedAt) {
        return new CarryOutOutcome(complaintId, null, true, reopenedAt);
    }

    /** The municipality says that it is done. */
    public static CarryOutOutcome byMunicipality(
            ComplaintId complaintId, @Nullable Long expectedVersion, Instant carriedOutAt) {
        return new CarryOutOutcome(complaintId, expectedVersion, false, carriedOutAt);
    }
}
