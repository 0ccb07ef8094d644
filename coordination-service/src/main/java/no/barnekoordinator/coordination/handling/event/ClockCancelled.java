package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.platform.event.EventName;

/**
 * The duty fell away before its time ran out.
 *
 * @param subject what the clock ran for: the case, or something in it
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.ClockCancelled")
public record ClockCancelled(
        UUID caseId, UUID subject, ClockKind clock, String ruleId, String municipality, Instant happenedAt)
        implements ClockEvent {}
