package no.barnekoordinator.request.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.platform.event.EventName;

/** The time ran out. Stated once per clock; it happened when the time ran out. */
@EventName("request.ClockBreached")
public record ClockBreached(
        UUID caseId,
        UUID requestId,
        ClockKind clock,
        String ruleId,
        Instant due,
        String municipality,
        Instant happenedAt)
        implements RequestEvent {}
