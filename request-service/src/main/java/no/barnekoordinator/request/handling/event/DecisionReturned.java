package no.barnekoordinator.request.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/** The other person did not confirm the proposed decision. */
@EventName("request.DecisionReturned")
public record DecisionReturned(
        UUID caseId, UUID requestId, @Personal @Nullable String reason, String municipality, Instant happenedAt)
        implements RequestEvent {}
