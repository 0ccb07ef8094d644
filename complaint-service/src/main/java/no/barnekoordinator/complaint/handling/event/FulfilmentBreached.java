package no.barnekoordinator.complaint.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/** The day the county governor set went by, and what was to be done was not done. */
@EventName("complaint.FulfilmentBreached")
public record FulfilmentBreached(
        UUID caseId, UUID complaintId, LocalDate fulfilBy, String municipality, Instant happenedAt)
        implements ComplaintEvent {}
