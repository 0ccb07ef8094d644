package no.barnekoordinator.complaint.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/** The time ran out at {@code due} before the duty was done. Stated once per clock. */
@EventName("complaint.ClockBreached")
public record ClockBreached(
        UUID caseId,
        UUID complaintId,
        ComplaintClock clock,
        String ruleId,
        Instant due,
        String municipality,
        Instant happenedAt)
        implements ComplaintEvent {}
