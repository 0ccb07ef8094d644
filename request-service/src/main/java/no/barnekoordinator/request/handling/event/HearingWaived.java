package no.barnekoordinator.request.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/** A child was not heard, for a reason. {@code child} is its number, from 1. */
@EventName("request.HearingWaived")
public record HearingWaived(
        UUID caseId,
        UUID requestId,
        int child,
        WaiverReason reason,
        @Personal @Nullable String explanation,
        String municipality,
        Instant happenedAt)
        implements RequestEvent {}
