package no.barnekoordinator.request.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.request.InformationSource;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/** What was asked for came. */
@EventName("request.InformationReceived")
public record InformationReceived(
        UUID caseId,
        UUID requestId,
        UUID askId,
        InformationSource source,
        @Personal @Nullable String answer,
        String municipality,
        Instant happenedAt)
        implements RequestEvent {}
