package no.barnekoordinator.complaint.handling;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Add what was said or sent in. {@code askId} is the question it answers, null for none. */
public record SupplementComplaint(
        @TargetAggregateIdentifier ComplaintId complaintId,
        @Nullable Long expectedVersion,
        @Nullable UUID askId,
        String words,
        String suppliedBy,
        Instant suppliedAt) {
    /** @throws no.barnekoordinator.platform.command.Refusal when something is missing or too long */
    public SupplementComplaint {
        Texts.required(words, "complaint-words-missing");
    }

    /** Leaves out the text, so that it does not reach a log. */
    @Override
    public String toString() {
        return "SupplementComplaint[" + complaintId + "]";
    }
}
