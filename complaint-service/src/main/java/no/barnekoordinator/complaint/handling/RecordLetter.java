package no.barnekoordinator.complaint.handling;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.complaint.handling.event.LetterKind;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Note that a letter was made and kept. */
public record RecordLetter(
        @TargetAggregateIdentifier ComplaintId complaintId,
        UUID letterId,
        LetterKind kind,
        String language,
        String sha256,
        int bytes,
        Instant producedAt) {}
