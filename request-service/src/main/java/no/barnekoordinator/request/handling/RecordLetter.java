package no.barnekoordinator.request.handling;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.request.handling.event.LetterKind;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Note that a letter was made and kept. */
public record RecordLetter(
        @TargetAggregateIdentifier RequestId requestId,
        UUID letterId,
        LetterKind kind,
        int recipient,
        String language,
        String sha256,
        int bytes,
        Instant producedAt) {}
