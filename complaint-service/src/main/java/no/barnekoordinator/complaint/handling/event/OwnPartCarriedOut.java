package no.barnekoordinator.complaint.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * What the municipality reversed itself has been done, while the county governor looks at the rest or has still to
 * decide about it.
 */
@EventName("complaint.OwnPartCarriedOut")
public record OwnPartCarriedOut(UUID caseId, UUID complaintId, String municipality, Instant happenedAt)
        implements ComplaintEvent {}
