package no.barnekoordinator.complaint.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/** The case file for the county governor was made and kept, as a document and as data; the sums are SHA-256, in hex. */
@EventName("complaint.CaseFileProduced")
public record CaseFileProduced(
        UUID caseId,
        UUID complaintId,
        UUID documentId,
        String sha256,
        int bytes,
        UUID dataId,
        String dataSha256,
        int dataBytes,
        String municipality,
        Instant happenedAt)
        implements ComplaintEvent {}
