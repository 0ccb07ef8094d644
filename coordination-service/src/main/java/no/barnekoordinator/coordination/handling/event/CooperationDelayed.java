package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.DelayCause;
import no.barnekoordinator.platform.event.EventName;

/**
 * A meeting was not held, or a plan not revised, by its day. Stated once, until that delay is over; and again when a
 * closed case opens and what was late still is.
 *
 * @param subject the meeting or the plan
 * @param dueOn the last day it would have been in time, a date in Norway
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.CooperationDelayed")
public record CooperationDelayed(
        UUID caseId, UUID subject, DelayCause cause, LocalDate dueOn, String municipality, Instant happenedAt)
        implements DelayEvent {}
