package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A letter about who coordinates was written to somebody of the family, and kept. One that was written to the same
 * person before and did not arrive, is replaced by it.
 *
 * @param memberId whom of the family it is to
 * @param coordinatorId the coordinator it is about
 * @param appointedAt when that one was appointed, UTC
 * @param language {@code nb}, {@code nn}, {@code se} or {@code en}; null after erasure
 * @param sha256 of the bytes of the original, in hex
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.LetterMade")
public record LetterMade(
        UUID caseId,
        UUID letterId,
        UUID memberId,
        UUID coordinatorId,
        Instant appointedAt,
        @Personal @Nullable String language,
        String sha256,
        int bytes,
        String municipality,
        Instant happenedAt)
        implements LetterEvent {}
