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
import no.barnekoordinator.request.handling.event.Manner;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Enter what somebody else tells of a family, without its wish. It is to be contacted, and nothing more.
 *
 * @param contact how the family is reached
 * @param notifierContact how the one who told is reached; null when that is not to be kept
 * @param receivedBy who took it, as an opaque subject; null when nobody did
 */
public record NotifyNeed(
        @TargetAggregateIdentifier RequestId requestId,
        UUID caseId,
        String reference,
        String municipality,
        Channel channel,
        @Nullable Manner manner,
        ApplicantKind notifier,
        Contact contact,
        @Nullable Contact notifierContact,
        List<ChildDetails> children,
        String needs,
        Instant notifiedAt,
        @Nullable String receivedBy) {
    public NotifyNeed {
        children = List.copyOf(children);
        Shape.length(needs);
        Shape.children(children, Oslo.dateOf(notifiedAt), false);
        if (notifier == ApplicantKind.PARENT || notifier == ApplicantKind.EXPECTING_PARENT) {
            throw Refusal.againstRule("notifier-is-family");
        }
    }
}
