package no.barnekoordinator.request.handling;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.request.handling.event.ChildDetails;
import no.barnekoordinator.request.handling.event.Contact;
import no.barnekoordinator.request.handling.event.Custody;
import no.barnekoordinator.request.handling.event.Manner;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Enter a family's wish for a child coordinator. No form and no diagnosis is required; the wish and one child is
 * enough.
 *
 * @param custody who has the care of the children; says who must consent
 * @param otherParent the other parent, when there is one to be told; never shown to the first
 * @param letterLanguage language of letters: {@code nb}, {@code nn}, {@code se} or {@code en}
 * @param identified whether it is known for certain who asks
 * @param firstContactAt when the family first made contact, on whatever channel; the clock starts here
 * @param receivedBy who took an oral or written request, as an opaque subject; null when nobody did
 */
public record ReceiveRequest(
        @TargetAggregateIdentifier RequestId requestId,
        UUID caseId,
        String reference,
        String municipality,
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
        boolean familyWishes,
        boolean identified,
        Instant firstContactAt,
        @Nullable String receivedBy) {

    public ReceiveRequest {
        children = List.copyOf(children);
        if (!familyWishes) {
            throw Refusal.againstRule("family-must-wish");
        }
        Shape.length(needs);
        Shape.children(children, Oslo.dateOf(firstContactAt), true);
        Shape.consent(applicant, custody);
    }
}
