package no.barnekoordinator.complaint.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/** A clock started; broken from {@code due} on, exclusive end. */
@EventName("complaint.ClockStarted")
public record ClockStarted(
        UUID caseId,
        UUID complaintId,
        ComplaintClock clock,
        String ruleId,
        Instant due,
        String municipality,
        Instant happenedAt)
        implements ComplaintEvent {}
