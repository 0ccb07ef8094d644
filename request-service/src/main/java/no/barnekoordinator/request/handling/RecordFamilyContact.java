package no.barnekoordinator.request.handling;

import java.time.Instant;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.request.handling.event.ContactOutcome;
import no.barnekoordinator.request.handling.event.Manner;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Record that a family somebody else has told about was contacted. If it wishes a child coordinator, this is its first
 * contact: the request is received, and the statutory clocks start.
 *
 * @param applicant who in the family wishes it; needed when it does
 * @param needs what the family says it needs, in its words; may be empty
 */
public record RecordFamilyContact(
        @TargetAggregateIdentifier RequestId requestId,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        ContactOutcome outcome,
        Manner manner,
        @Nullable ApplicantKind applicant,
        String needs,
        Instant contactedAt) {
    public RecordFamilyContact {
        Shape.length(needs);
        if (outcome == ContactOutcome.WISHES && applicant == null) {
            throw Refusal.malformed("applicant-missing");
        }
    }
}
