package no.barnekoordinator.complaint.handling;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Ask the complainant for more. */
public record AskMore(
        @TargetAggregateIdentifier ComplaintId complaintId,
        @Nullable Long expectedVersion,
        UUID askId,
        String question,
        Instant askedAt) {
    /** @throws no.barnekoordinator.platform.command.Refusal when something is missing or too long */
    public AskMore {
        Texts.required(question, "question-missing");
    }

    /** Leaves out the text, so that it does not reach a log. */
    @Override
    public String toString() {
        return "AskMore[" + complaintId + "]";
    }
}
