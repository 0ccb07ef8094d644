package no.barnekoordinator.complaint.handling;

import java.time.Instant;
import no.barnekoordinator.complaint.handling.event.Independence;
import no.barnekoordinator.contracts.complaint.ReassessmentResult;
import no.barnekoordinator.platform.command.Refusal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Look at the decision again and reverse it, reverse it in part, or let it stand (forvaltningsloven § 33).
 *
 * @param independence whether whoever does it is another than the one who decided; null when that was not said
 * @param onlyOneReason why there is nobody else, when there is not
 * @param handledBy opaque subject of whoever does it
 */
public record ReassessComplaint(
        @TargetAggregateIdentifier ComplaintId complaintId,
        @Nullable Long expectedVersion,
        ReassessmentResult result,
        String statement,
        @Nullable Independence independence,
        @Nullable String onlyOneReason,
        String handledBy,
        Instant reassessedAt) {
    /** @throws no.barnekoordinator.platform.command.Refusal when something is missing or too long */
    public ReassessComplaint {
        Texts.required(statement, "statement-missing");
        if (independence == null || independence == Independence.UNKNOWN) {
            throw Refusal.againstRule("independence-missing");
        }
        if (independence == Independence.ONLY_ONE) {
            Texts.required(onlyOneReason == null ? "" : onlyOneReason, "only-one-reason-missing");
        }
    }

    /** Leaves out the text, so that it does not reach a log. */
    @Override
    public String toString() {
        return "ReassessComplaint[" + complaintId + "]";
    }
}
