package no.barnekoordinator.complaint.handling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.complaint.handling.event.AttemptOutcome;
import no.barnekoordinator.contracts.request.DeliveryChannel;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;
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
    /**
     * A letter that somebody in the municipality has handed over, or sent in another way.
     *
     * @param deliveredOn a date in Norway; of an earlier day only the date is known
     * @throws Refusal when it is not said how or when
     */
    public static RecordDelivery byMunicipality(
            ComplaintId complaintId,
            @Nullable Long expectedVersion,
            UUID letterId,
            @Nullable DeliveryChannel channel,
            @Nullable LocalDate deliveredOn,
            Instant now) {
        if (channel == null || channel == DeliveryChannel.DIGITAL) {
            throw Refusal.againstRule("delivery-how-missing");
        }
        if (deliveredOn == null) {
            throw Refusal.againstRule("delivery-date-missing");
        }
        Instant at = deliveredOn.equals(Oslo.dateOf(now)) ? now : Oslo.startOf(deliveredOn);
        return new RecordDelivery(complaintId, expectedVersion, letterId, AttemptOutcome.DELIVERED, channel, null, at);
    }

    /** @throws no.barnekoordinator.platform.command.Refusal when something is missing or too long */
    public RecordDelivery {
        if ((outcome == AttemptOutcome.DELIVERED) != (channel != null)) {
            throw Refusal.malformed("delivery-channel-missing");
        }
    }
}
