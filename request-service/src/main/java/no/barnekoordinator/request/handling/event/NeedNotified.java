package no.barnekoordinator.request.handling.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/** Somebody else told of a need, without the wish of the family: it is to be contacted, and nothing more. */
@EventName("request.NeedNotified")
public record NeedNotified(
        UUID caseId,
        UUID requestId,
        String reference,
        Channel channel,
        @Nullable Manner manner,
        ApplicantKind notifier,
        @Nullable String receivedBy,
        @Personal @Nullable Contact contact,
        @Personal @Nullable Contact notifierContact,
        @Personal @Nullable List<ChildDetails> childDetails,
        @Personal @Nullable String needs,
        String municipality,
        Instant happenedAt)
        implements RequestEvent {}
