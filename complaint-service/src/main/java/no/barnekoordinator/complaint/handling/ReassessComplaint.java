package no.barnekoordinator.complaint.handling;

import java.time.Instant;
import java.util.Set;
import no.barnekoordinator.complaint.handling.event.Independence;
import no.barnekoordinator.contracts.complaint.ReassessmentResult;
import no.barnekoordinator.platform.command.Refusal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Look at the decision again and reverse it, reverse it in part, or let it stand (forvaltningsloven § 33).
 *
 * @param independence whether whoever does it is another than the one who decided, as they say themselves; null when
 *     that was not said
 * @param onlyOneReason why there is nobody else, when there is not
 * @param handledBy opaque subject of whoever does it
 * @param decidedBy opaque subjects of those who decided; empty when nobody keeps who did, or nothing was decided.
 *     Counts for more than what is said
 */
public record ReassessComplaint(
        @TargetAggregateIdentifier ComplaintId complaintId,
        @Nullable Long expectedVersion,
        ReassessmentResult result,
        String statement,
        @Nullable Independence independence,
        @Nullable String onlyOneReason,
        String handledBy,
        Set<String> decidedBy,
        Instant reassessedAt) {
    /** @throws no.barnekoordinator.platform.command.Refusal when something is missing or too long */
    public ReassessComplaint {
        Texts.required(statement, "statement-missing");
        decidedBy = Set.copyOf(decidedBy);
        if (decidedBy.isEmpty() && (independence == null || independence == Independence.UNKNOWN)) {
            throw Refusal.againstRule("independence-missing");
        }
        if (decidedBy.contains(handledBy) && independence != Independence.ONLY_ONE) {
            throw Refusal.againstRule("decided-it-yourself");
        }
        if (independence == Independence.ONLY_ONE && (decidedBy.isEmpty() || decidedBy.contains(handledBy))) {
            Texts.required(onlyOneReason == null ? "" : onlyOneReason, "only-one-reason-missing");
        }
    }

    /** Whether another person does it than the one who decided: by who they are, when that is known. */
    Independence trueIndependence() {
        if (!decidedBy.isEmpty() && !decidedBy.contains(handledBy)) {
            return Independence.ANOTHER_PERSON;
        }
        return independence == null ? Independence.UNKNOWN : independence;
    }

    /** Leaves out the text, so that it does not reach a log. */
    @Override
    public String toString() {
        return "ReassessComplaint[" + complaintId + "]";
    }
}
