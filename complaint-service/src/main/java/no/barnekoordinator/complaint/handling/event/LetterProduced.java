package no.barnekoordinator.complaint.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/** A letter to the complainant was made and kept; {@code sha256} is of its bytes, in hex. */
@EventName("complaint.LetterProduced")
public record LetterProduced(
        UUID caseId,
        UUID complaintId,
        UUID letterId,
        LetterKind kind,
        String language,
        String sha256,
        int bytes,
        String municipality,
        Instant happenedAt)
        implements ComplaintEvent {}
