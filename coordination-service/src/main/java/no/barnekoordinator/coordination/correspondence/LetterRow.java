package no.barnekoordinator.coordination.correspondence;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.request.DeliveryChannel;
import org.jspecify.annotations.Nullable;

/**
 * A letter to somebody of a family.
 *
 * @param memberId whom it is to
 * @param coordinatorId whom it is about
 * @param madeAt UTC
 * @param channel how it arrived; null while it has not
 * @param code what the post service answered last; null when it has taken it, or was not asked
 * @param attempts how many have failed
 * @param toldAt when it arrived, or was tried last, UTC; null before
 * @param current whether it is about who coordinates now, in an open case, to somebody who still is of the family
 */
public record LetterRow(
        UUID letterId,
        UUID caseId,
        UUID memberId,
        UUID coordinatorId,
        Instant madeAt,
        Status status,
        @Nullable DeliveryChannel channel,
        @Nullable String code,
        int attempts,
        @Nullable Instant toldAt,
        boolean current) {

    /** Where a letter is. */
    public enum Status {
        ON_ITS_WAY,
        DELIVERED,
        /** Somebody must hand it over, or write down how the person is reached. */
        GIVEN_UP,
        STOPPED,
        /** Another was written instead. */
        REPLACED
    }

    /** Whether somebody must see to it. */
    public boolean isWaiting() {
        return current && status == Status.GIVEN_UP;
    }
}
