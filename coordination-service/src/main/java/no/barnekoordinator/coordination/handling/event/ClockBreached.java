package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.platform.event.EventName;

/**
 * The time ran out before the duty was done. Stated once per clock.
 *
 * @param subject what the clock ran for: the case, or something in it
 * @param municipality four digits
 * @param happenedAt the instant the time ran out, UTC; the same as {@code due}
 */
@EventName("coordination.ClockBreached")
public record ClockBreached(
        UUID caseId, UUID subject, ClockKind clock, String ruleId, Instant due, String municipality, Instant happenedAt)
        implements ClockEvent {}
