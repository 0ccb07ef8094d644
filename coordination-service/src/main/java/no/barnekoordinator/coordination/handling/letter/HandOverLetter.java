package no.barnekoordinator.coordination.handling.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.request.DeliveryChannel;
import no.barnekoordinator.platform.command.Refusal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the municipality has handed a letter over, or sent it in another way.
 *
 * @param deliveredOn a date in Norway
 * @param protectedAddress whether the receiver's address is protected now
 */
public record HandOverLetter(
        @TargetAggregateIdentifier LettersId letters,
        UUID letterId,
        DeliveryChannel channel,
        LocalDate deliveredOn,
        boolean protectedAddress,
        Instant at) {

    /** @throws Refusal when it is not said how or when, or it may not have been done so */
    public static HandOverLetter of(
            LettersId letters,
            UUID letterId,
            @Nullable DeliveryChannel channel,
            @Nullable LocalDate deliveredOn,
            boolean protectedAddress,
            Instant at) {
        if (channel == null || channel == DeliveryChannel.DIGITAL) {
            throw Refusal.againstRule("delivery-how-missing");
        }
        if (deliveredOn == null) {
            throw Refusal.againstRule("delivery-date-missing");
        }
        return new HandOverLetter(letters, letterId, channel, deliveredOn, protectedAddress, at);
    }
}
