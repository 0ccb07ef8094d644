package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;
import org.jspecify.annotations.Nullable;

/**
 * An attempt to deliver a letter did not succeed.
 *
 * @param attempt counted from 1
 * @param code what the post service answered; null when it was not asked
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.LetterNotDelivered")
public record LetterNotDelivered(
        UUID caseId,
        UUID letterId,
        int attempt,
        NotDelivered outcome,
        @Nullable String code,
        String municipality,
        Instant happenedAt)
        implements LetterEvent {}
