package no.barnekoordinator.complaint.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/** What was lacking has come; {@code mendedBy} is the opaque subject of whoever entered it. */
@EventName("complaint.DefectMended")
public record DefectMended(UUID caseId, UUID complaintId, String mendedBy, String municipality, Instant happenedAt)
        implements ComplaintEvent {}
