package no.barnekoordinator.request.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * The request went on to the municipality where the family stays, with its consent. {@code municipality} is the one
 * responsible from now on.
 */
@EventName("request.RequestTransferred")
public record RequestTransferred(
        UUID caseId,
        UUID requestId,
        String fromMunicipality,
        ConsentCapacity consentBy,
        String municipality,
        Instant happenedAt)
        implements RequestEvent {}
