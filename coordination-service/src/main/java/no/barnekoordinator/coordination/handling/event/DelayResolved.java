package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.DelayCause;
import no.barnekoordinator.contracts.coordination.DelayEnding;
import no.barnekoordinator.platform.event.EventName;

/**
 * A delay is over: it came, or is waited for no more, or its case has ended. In a case that opens again it is stated
 * again.
 *
 * @param daysLate calendar days after the due date; 0 when it turned out that it had come in time
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.DelayResolved")
public record DelayResolved(
        UUID caseId,
        UUID serviceId,
        DelayCause cause,
        DelayEnding ending,
        int daysLate,
        String municipality,
        Instant happenedAt)
        implements ServicesEvent {}
