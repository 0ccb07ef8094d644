package no.barnekoordinator.complaint.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/** The complaint is not pursued. */
@EventName("complaint.ComplaintWithdrawn")
public record ComplaintWithdrawn(UUID caseId, UUID complaintId, String municipality, Instant happenedAt)
        implements ComplaintEvent {}
