package no.barnekoordinator.request.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.request.AgeBand;
import no.barnekoordinator.contracts.request.HeardRole;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The child, the youth or a parent was heard. {@code child} is the number of the child, from 1; null for a parent.
 * {@code keptFromParents}: the child, between 12 and 16, does not want its parents to know (pbrl § 3-4).
 */
@EventName(value = "request.PartyHeard", revision = 2)
public record PartyHeard(
        UUID caseId,
        UUID requestId,
        HeardRole role,
        AgeBand ageBand,
        @Nullable Integer child,
        boolean keptFromParents,
        @Personal @Nullable String words,
        String municipality,
        Instant happenedAt)
        implements RequestEvent {}
