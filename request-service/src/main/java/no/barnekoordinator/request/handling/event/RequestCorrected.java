package no.barnekoordinator.request.handling.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/** A wrong registration was put right: everything as it should have been from the start. */
@EventName("request.RequestCorrected")
public record RequestCorrected(
        UUID caseId,
        UUID requestId,
        CorrectionReason reason,
        Channel channel,
        @Nullable Manner manner,
        ApplicantKind applicant,
        Custody custody,
        int children,
        boolean expecting,
        boolean interpreter,
        String letterLanguage,
        Instant firstContactAt,
        @Personal @Nullable Contact contact,
        @Personal @Nullable Contact otherParent,
        @Personal @Nullable List<ChildDetails> childDetails,
        @Personal @Nullable String interpreterLanguage,
        @Personal @Nullable String needs,
        @Personal @Nullable String explanation,
        String municipality,
        Instant happenedAt)
        implements RequestEvent {}
