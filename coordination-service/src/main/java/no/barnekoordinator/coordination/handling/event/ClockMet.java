package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.platform.event.EventName;

/**
 * The duty was done in time.
 *
 * @param subject what the clock ran for: the case, or something in it
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.ClockMet")
public record ClockMet(
        UUID caseId, UUID subject, ClockKind clock, String ruleId, String municipality, Instant happenedAt)
        implements ClockEvent {}
