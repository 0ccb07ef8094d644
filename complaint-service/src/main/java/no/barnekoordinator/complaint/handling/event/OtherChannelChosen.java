package no.barnekoordinator.complaint.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/** The complainant has also turned somewhere else. */
@EventName("complaint.OtherChannelChosen")
public record OtherChannelChosen(
        UUID caseId, UUID complaintId, OtherChannel channel, String municipality, Instant happenedAt)
        implements ComplaintEvent {}
