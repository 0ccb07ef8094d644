package no.barnekoordinator.complaint.handling;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Send the complaint to the county governor with the municipality's statement (forvaltningsloven § 33). */
public record ForwardComplaint(
        @TargetAggregateIdentifier ComplaintId complaintId,
        @Nullable Long expectedVersion,
        String statement,
        Instant forwardedAt) {
    /** @throws no.barnekoordinator.platform.command.Refusal when something is missing or too long */
    public ForwardComplaint {
        Texts.required(statement, "statement-missing");
    }

    /** Leaves out the text, so that it does not reach a log. */
    @Override
    public String toString() {
        return "ForwardComplaint[" + complaintId + "]";
    }
}
