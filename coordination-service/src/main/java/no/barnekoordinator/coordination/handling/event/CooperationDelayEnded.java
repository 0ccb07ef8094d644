package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.DelayCause;
import no.barnekoordinator.contracts.coordination.DelayEnding;
import no.barnekoordinator.platform.event.EventName;

/**
 * A delay of a meeting or a plan is over.
 *
 * @param subject the meeting or the plan
 * @param dueOn the last day it would have been in time, a date in Norway
 * @param daysLate calendar days after that day; 0 when it turned out that it had come in time
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.CooperationDelayEnded")
public record CooperationDelayEnded(
        UUID caseId,
        UUID subject,
        DelayCause cause,
        DelayEnding ending,
        LocalDate dueOn,
        int daysLate,
        String municipality,
        Instant happenedAt)
        implements DelayEvent {}
