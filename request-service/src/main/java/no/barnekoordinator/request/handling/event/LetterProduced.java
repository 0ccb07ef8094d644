package no.barnekoordinator.request.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * A letter was made and kept. {@code recipient} is 0 for who asked and 1 for the other parent; {@code sha256} is of its
 * bytes, in hex.
 */
@EventName("request.LetterProduced")
public record LetterProduced(
        UUID caseId,
        UUID requestId,
        UUID letterId,
        LetterKind kind,
        int recipient,
        String language,
        String sha256,
        int bytes,
        String municipality,
        Instant happenedAt)
        implements RequestEvent {}
