package no.barnekoordinator.request.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.platform.event.EventName;

/** The duty fell away. */
@EventName("request.ClockCancelled")
public record ClockCancelled(
        UUID caseId, UUID requestId, ClockKind clock, String ruleId, String municipality, Instant happenedAt)
        implements RequestEvent {}
