package no.barnekoordinator.complaint.handling;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Let a change or an ending wait until the complaint is settled, or do not (forvaltningsloven § 42). */
public record DecideDeferredEffect(
        @TargetAggregateIdentifier ComplaintId complaintId,
        @Nullable Long expectedVersion,
        boolean granted,
        String reason,
        Instant decidedAt) {
    /** @throws no.barnekoordinator.platform.command.Refusal when something is missing or too long */
    public DecideDeferredEffect {
        Texts.required(reason, "deferred-reason-missing");
    }

    /** Leaves out the text, so that it does not reach a log. */
    @Override
    public String toString() {
        return "DecideDeferredEffect[" + complaintId + "]";
    }
}
