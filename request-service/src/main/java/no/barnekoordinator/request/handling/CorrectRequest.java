package no.barnekoordinator.request.handling;

import java.time.Instant;
import java.util.List;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.request.handling.event.ChildDetails;
import no.barnekoordinator.request.handling.event.Contact;
import no.barnekoordinator.request.handling.event.CorrectionReason;
import no.barnekoordinator.request.handling.event.Custody;
import no.barnekoordinator.request.handling.event.Manner;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Put a wrong registration right: everything as it should have been from the start.
 *
 * @param firstContactAt when the family first made contact; the clocks are counted anew from here when it moves
 */
public record CorrectRequest(
        @TargetAggregateIdentifier RequestId requestId,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        CorrectionReason reason,
        Channel channel,
        @Nullable Manner manner,
        ApplicantKind applicant,
        Custody custody,
        Contact contact,
        @Nullable Contact otherParent,
        List<ChildDetails> children,
        @Nullable String interpreterLanguage,
        String letterLanguage,
        String needs,
        Instant firstContactAt,
        String explanation,
        Instant correctedAt) {
    public CorrectRequest {
        children = List.copyOf(children);
        Shape.length(needs);
        Shape.text(explanation, "reason-missing");
        Shape.children(children, Oslo.dateOf(firstContactAt), true);
        Shape.consent(applicant, custody);
    }
}
