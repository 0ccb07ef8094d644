package no.barnekoordinator.complaint.handling;

import java.time.Instant;
import no.barnekoordinator.complaint.handling.event.DismissalCause;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Dismiss the complaint without treating its substance (forvaltningsloven § 33). */
public record DismissComplaint(
        @TargetAggregateIdentifier ComplaintId complaintId,
        @Nullable Long expectedVersion,
        DismissalCause cause,
        String reason,
        Instant dismissedAt) {
    /** @throws no.barnekoordinator.platform.command.Refusal when something is missing or too long */
    public DismissComplaint {
        Texts.required(reason, "dismissal-reason-missing");
    }

    /** Leaves out the text, so that it does not reach a log. */
    @Override
    public String toString() {
        return "DismissComplaint[" + complaintId + "]";
    }
}
