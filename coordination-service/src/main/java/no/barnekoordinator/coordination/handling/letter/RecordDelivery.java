package no.barnekoordinator.coordination.handling.letter;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.request.DeliveryChannel;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Notes that the post service delivered a letter.
 *
 * @param deliveredAt UTC
 */
public record RecordDelivery(
        @TargetAggregateIdentifier LettersId letters, UUID letterId, DeliveryChannel channel, Instant deliveredAt) {}
