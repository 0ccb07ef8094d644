package no.barnekoordinator.request.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/** The family was told that the decision takes more time, why, and when to expect it. */
@EventName(value = "request.PreliminaryReplySent", revision = 2)
public record PreliminaryReplySent(
        UUID caseId,
        UUID requestId,
        LocalDate expectedOn,
        @Personal @Nullable String reason,
        String municipality,
        Instant happenedAt)
        implements RequestEvent {}
