package no.barnekoordinator.request.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.request.AgeBand;
import no.barnekoordinator.contracts.request.HeardRole;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/** The child, the youth or a parent was heard. */
@EventName("request.PartyHeard")
public record PartyHeard(
        UUID caseId,
        UUID requestId,
        HeardRole role,
        AgeBand ageBand,
        @Personal @Nullable String words,
        String municipality,
        Instant happenedAt)
        implements RequestEvent {}
