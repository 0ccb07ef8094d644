package no.barnekoordinator.complaint.handling;

import java.time.Instant;
import no.barnekoordinator.contracts.complaint.ReassessmentResult;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/** Look at the decision again and reverse it, reverse it in part, or let it stand (forvaltningsloven § 33). */
public record ReassessComplaint(
        @TargetAggregateIdentifier ComplaintId complaintId,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        ReassessmentResult result,
        String statement,
        Instant reassessedAt) {

    /** @throws no.barnekoordinator.platform.command.Refusal when the text is missing or too long */
    public ReassessComplaint {
        Texts.required(statement, "statement-missing");
    }

    /** Leaves out the text, so that it does not reach a log. */
    @Override
    public String toString() {
        return "ReassessComplaint[" + complaintId + "]";
    }
}
