package no.barnekoordinator.complaint.handling;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.complaint.handling.event.AttemptOutcome;
import no.barnekoordinator.contracts.request.DeliveryChannel;
import no.barnekoordinator.platform.command.Refusal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Note an attempt to deliver a letter.
 *
 * @param channel how; null when it was not delivered
 * @param code what the post service answered; null when delivered
 */
public record RecordDelivery(
        @TargetAggregateIdentifier ComplaintId complaintId,
        @Nullable Long expectedVersion,
        UUID letterId,
        AttemptOutcome outcome,
        @Nullable DeliveryChannel channel,
        @Nullable String code,
        Instant at) {
    /** @throws no.barnekoordinator.platform.command.Refusal when something is missing or too long */
    public RecordDelivery {
        if ((outcome == AttemptOutcome.DELIVERED) != (channel != null)) {
            throw Refusal.malformed("delivery-channel-missing");
        }
    }
}
