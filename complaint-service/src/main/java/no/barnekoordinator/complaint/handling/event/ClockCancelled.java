package no.barnekoordinator.complaint.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/** The duty fell away before its time ran out. */
@EventName("complaint.ClockCancelled")
public record ClockCancelled(
        UUID caseId, UUID complaintId, ComplaintClock clock, String ruleId, String municipality, Instant happenedAt)
        implements ComplaintEvent {}
