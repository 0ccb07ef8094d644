package no.barnekoordinator.request.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.contracts.request.InformationSource;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The family, or with consent a service, was asked for information. {@code consentBy} is who consented, for a service.
 */
@EventName("request.InformationAsked")
public record InformationAsked(
        UUID caseId,
        UUID requestId,
        UUID askId,
        InformationSource source,
        @Nullable ServiceKind service,
        @Nullable ConsentCapacity consentBy,
        LocalDate dueOn,
        @Personal @Nullable String question,
        String municipality,
        Instant happenedAt)
        implements RequestEvent {}
