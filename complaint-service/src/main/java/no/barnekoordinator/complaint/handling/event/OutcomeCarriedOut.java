package no.barnekoordinator.complaint.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/** What the complaint led to has been done. */
@EventName("complaint.OutcomeCarriedOut")
public record OutcomeCarriedOut(UUID caseId, UUID complaintId, String municipality, Instant happenedAt)
        implements ComplaintEvent {}
