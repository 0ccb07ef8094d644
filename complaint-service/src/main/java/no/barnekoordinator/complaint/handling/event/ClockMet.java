package no.barnekoordinator.complaint.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/** The duty was done in time. */
@EventName("complaint.ClockMet")
public record ClockMet(
        UUID caseId, UUID complaintId, ComplaintClock clock, String ruleId, String municipality, Instant happenedAt)
        implements ComplaintEvent {}
