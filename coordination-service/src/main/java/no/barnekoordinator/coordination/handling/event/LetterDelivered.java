package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.request.DeliveryChannel;
import no.barnekoordinator.platform.event.EventName;

/**
 * A letter reached whom it was to.
 *
 * @param municipality four digits
 * @param happenedAt when it was delivered, UTC
 */
@EventName("coordination.LetterDelivered")
public record LetterDelivered(
        UUID caseId, UUID letterId, DeliveryChannel channel, String municipality, Instant happenedAt)
        implements LetterEvent {}
