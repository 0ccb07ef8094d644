package no.barnekoordinator.request.handling.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A family asked, on any channel; the statutory clock runs from {@code happenedAt}, the first contact.
 * {@code identified} says that it was known for certain who asked.
 */
@EventName(value = "request.RequestReceived", revision = 2)
public record RequestReceived(
        UUID caseId,
        UUID requestId,
        String reference,
        Channel channel,
        @Nullable Manner manner,
        ApplicantKind applicant,
        Custody custody,
        int children,
        boolean expecting,
        boolean interpreter,
        boolean identified,
        String letterLanguage,
        @Nullable String receivedBy,
        @Personal @Nullable Contact contact,
        @Personal @Nullable Contact otherParent,
        @Personal @Nullable List<ChildDetails> childDetails,
        @Personal @Nullable String interpreterLanguage,
        @Personal @Nullable String needs,
        String municipality,
        Instant happenedAt)
        implements RequestEvent {}
