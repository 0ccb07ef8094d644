package no.barnekoordinator.request.handling;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.request.DeliveryChannel;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.request.handling.event.AttemptOutcome;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Note an attempt to deliver a letter. A letter with a decision that is delivered starts the time to complain.
 *
 * @param channel how; null when it was not delivered
 * @param code what the post service answered; null when delivered
 * @param at when; the day of delivery counts
 */
public record RecordDelivery(
        @TargetAggregateIdentifier RequestId requestId,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID letterId,
        AttemptOutcome outcome,
        @Nullable DeliveryChannel channel,
        @Nullable String code,
        Instant at) {
    public RecordDelivery {
        if ((outcome == AttemptOutcome.DELIVERED) != (channel != null)) {
            throw Refusal.malformed("delivery-channel-missing");
        }
    }
}
