package no.barnekoordinator.request.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/** A child that was expected is born and known by its number. {@code child} is counted from 1. */
@EventName("request.ChildLinked")
public record ChildLinked(
        UUID caseId,
        UUID requestId,
        int child,
        @Personal @Nullable ChildDetails details,
        String municipality,
        Instant happenedAt)
        implements RequestEvent {}
