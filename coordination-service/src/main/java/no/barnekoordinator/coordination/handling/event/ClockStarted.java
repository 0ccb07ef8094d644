package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.platform.event.EventName;

/**
 * A clock started.
 *
 * @param subject what it runs for: the case, or something in it
 * @param ruleId the rule the time comes from
 * @param due the instant it is broken, exclusive, UTC
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.ClockStarted")
public record ClockStarted(
        UUID caseId, UUID subject, ClockKind clock, String ruleId, Instant due, String municipality, Instant happenedAt)
        implements ClockEvent {}
