package no.barnekoordinator.complaint.handling;

import java.time.Instant;
import no.barnekoordinator.contracts.complaint.LatenessJudgement;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Take a late complaint, or do not (forvaltningsloven § 31). */
public record JudgeLateness(
        @TargetAggregateIdentifier ComplaintId complaintId,
        @Nullable Long expectedVersion,
        LatenessJudgement judgement,
        String reason,
        Instant judgedAt) {
    /** @throws no.barnekoordinator.platform.command.Refusal when something is missing or too long */
    public JudgeLateness {
        Texts.required(reason, "lateness-reason-missing");
    }

    /** Leaves out the text, so that it does not reach a log. */
    @Override
    public String toString() {
        return "JudgeLateness[" + complaintId + "]";
    }
}
