package no.barnekoordinator.coordination.handling.letter;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Notes that a letter about an appointment was written to somebody. Answers whether it was: a letter that is on its way
 * or has arrived is not written once more.
 *
 * @param memberId whom of the family it is to
 * @param coordinatorId the coordinator it is about
 * @param appointedAt when that one was appointed, UTC
 * @param sha256 of the original, in hex
 * @param municipality four digits
 */
public record RecordLetter(
        @TargetAggregateIdentifier LettersId letters,
        UUID letterId,
        UUID memberId,
        UUID coordinatorId,
        Instant appointedAt,
        String language,
        String sha256,
        int bytes,
        String municipality,
        Instant at) {}
