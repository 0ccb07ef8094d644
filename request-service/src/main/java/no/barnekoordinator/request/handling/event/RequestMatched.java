package no.barnekoordinator.request.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/** It is known for certain who asks. */
@EventName("request.RequestMatched")
public record RequestMatched(
        UUID caseId,
        UUID requestId,
        IdentityProof proof,
        @Personal @Nullable String nationalIdentityNumber,
        String municipality,
        Instant happenedAt)
        implements RequestEvent {}
