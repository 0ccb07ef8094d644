package no.barnekoordinator.request.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/** What is in the best interest of the children was considered. */
@EventName("request.BestInterestConsidered")
public record BestInterestConsidered(
        UUID caseId, UUID requestId, @Personal @Nullable String considerations, String municipality, Instant happenedAt)
        implements RequestEvent {}
