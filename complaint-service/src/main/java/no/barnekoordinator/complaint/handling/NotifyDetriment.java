package no.barnekoordinator.complaint.handling;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Note that the complainant was told that the outcome may be to its detriment (forvaltningsloven § 34). */
public record NotifyDetriment(
        @TargetAggregateIdentifier ComplaintId complaintId,
        @Nullable Long expectedVersion,
        String reason,
        Instant notifiedAt) {
    /** @throws no.barnekoordinator.platform.command.Refusal when something is missing or too long */
    public NotifyDetriment {
        Texts.required(reason, "detriment-reason-missing");
    }

    /** Leaves out the text, so that it does not reach a log. */
    @Override
    public String toString() {
        return "NotifyDetriment[" + complaintId + "]";
    }
}
