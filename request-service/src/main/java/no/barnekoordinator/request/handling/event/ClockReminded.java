package no.barnekoordinator.request.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.platform.event.EventName;

/** A clock runs out in some days: whoever has the duty is reminded. */
@EventName("request.ClockReminded")
public record ClockReminded(
        UUID caseId,
        UUID requestId,
        ClockKind clock,
        String ruleId,
        Instant due,
        String municipality,
        Instant happenedAt)
        implements RequestEvent {}
