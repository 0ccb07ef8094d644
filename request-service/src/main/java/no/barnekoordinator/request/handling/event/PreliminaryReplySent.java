package no.barnekoordinator.request.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/** The family was told that the decision takes more time, and when to expect it. */
@EventName("request.PreliminaryReplySent")
public record PreliminaryReplySent(
        UUID caseId, UUID requestId, LocalDate expectedOn, String municipality, Instant happenedAt)
        implements RequestEvent {}
