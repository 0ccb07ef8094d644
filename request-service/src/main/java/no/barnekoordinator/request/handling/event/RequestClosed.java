package no.barnekoordinator.request.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;
import org.jspecify.annotations.Nullable;

/**
 * The request, or the notified need, ended without a decision. {@code erase}: the law requires that what is personal
 * goes.
 */
@EventName("request.RequestClosed")
public record RequestClosed(
        UUID caseId,
        UUID requestId,
        ClosingCause cause,
        @Nullable UUID duplicateOf,
        boolean erase,
        String municipality,
        Instant happenedAt)
        implements RequestEvent {}
