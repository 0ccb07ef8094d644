package no.barnekoordinator.complaint.handling;

import java.time.Instant;
import java.util.List;
import no.barnekoordinator.contracts.complaint.ComplaintDefect;
import no.barnekoordinator.platform.command.Refusal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Tell the complainant what a complaint lacks, and give a short time to mend it (pbrl § 7-3). */
public record FindDefect(
        @TargetAggregateIdentifier ComplaintId complaintId,
        @Nullable Long expectedVersion,
        List<ComplaintDefect> defects,
        String explanation,
        Instant foundAt) {
    /** @throws no.barnekoordinator.platform.command.Refusal when something is missing or too long */
    public FindDefect {
        defects = List.copyOf(defects);
        if (defects.isEmpty()) {
            throw Refusal.againstRule("defect-missing");
        }
        Texts.required(explanation, "defect-explanation-missing");
    }

    /** Leaves out the text, so that it does not reach a log. */
    @Override
    public String toString() {
        return "FindDefect[" + complaintId + "]";
    }
}
