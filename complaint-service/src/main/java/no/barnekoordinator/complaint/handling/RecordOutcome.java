package no.barnekoordinator.complaint.handling;

import java.time.Instant;
import java.time.LocalDate;
import no.barnekoordinator.contracts.complaint.ComplaintOutcome;
import no.barnekoordinator.contracts.complaint.ResponsibleParty;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Enter what the county governor decided. The same outcome again is ignored; another one is refused.
 *
 * @param directions what is to be done, and why
 * @param responsible what kind of body is responsible; null when none is named
 * @param responsibleName which one, in the county governor's words
 * @param fulfilBy last day to do it, a date in Norway; null when none is set
 * @param toDetriment whether it leaves the complainant worse off
 */
public record RecordOutcome(
        @TargetAggregateIdentifier ComplaintId complaintId,
        @Nullable Long expectedVersion,
        ComplaintOutcome outcome,
        String directions,
        @Nullable ResponsibleParty responsible,
        @Nullable String responsibleName,
        @Nullable LocalDate fulfilBy,
        boolean toDetriment,
        Instant decidedAt) {
    /** @throws no.barnekoordinator.platform.command.Refusal when something is missing or too long */
    public RecordOutcome {
        Texts.required(directions, "directions-missing");
    }

    /** Leaves out the text, so that it does not reach a log. */
    @Override
    public String toString() {
        return "RecordOutcome[" + complaintId + "]";
    }
}
