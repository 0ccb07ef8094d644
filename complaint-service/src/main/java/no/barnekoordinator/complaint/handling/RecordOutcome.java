package no.barnekoordinator.complaint.handling;

import java.time.Instant;
import java.time.LocalDate;
import no.barnekoordinator.contracts.complaint.ComplaintOutcome;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Enter what the county governor decided. The same outcome again is ignored; another one is refused.
 *
 * @param directions what is to be done, and why
 * @param fulfilBy last day to do it, a date in Norway; null when none is set
 */
public record RecordOutcome(
        @TargetAggregateIdentifier ComplaintId complaintId,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        ComplaintOutcome outcome,
        String directions,
        @Nullable LocalDate fulfilBy,
        Instant decidedAt) {

    /** @throws no.barnekoordinator.platform.command.Refusal when the text is missing or too long */
    public RecordOutcome {
        Texts.required(directions, "directions-missing");
    }

    /** Leaves out the text, so that it does not reach a log. */
    @Override
    public String toString() {
        return "RecordOutcome[" + complaintId + "]";
    }
}
