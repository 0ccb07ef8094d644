package no.barnekoordinator.request.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/** Somebody who may consent said whether a child coordinator is wished. */
@EventName("request.WishConfirmed")
public record WishConfirmed(
        UUID caseId,
        UUID requestId,
        ConsentCapacity capacity,
        boolean wishes,
        Manner manner,
        @Personal @Nullable String name,
        String municipality,
        Instant happenedAt)
        implements RequestEvent {}
