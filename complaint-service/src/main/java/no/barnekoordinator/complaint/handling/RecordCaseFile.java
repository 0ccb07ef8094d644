package no.barnekoordinator.complaint.handling;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Note that the case file for the county governor was made and kept, as a document and as data. */
public record RecordCaseFile(
        @TargetAggregateIdentifier ComplaintId complaintId,
        UUID documentId,
        String sha256,
        int bytes,
        UUID dataId,
        String dataSha256,
        int dataBytes,
        Instant producedAt) {}
