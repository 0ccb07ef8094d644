package no.barnekoordinator.coordination.handling.services;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.coordination.handling.PossibleDates;
import no.barnekoordinator.platform.time.Oslo;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Writes down that a service was delivered.
 *
 * @param expectedVersion the version the caller has seen; null for any
 * @param deliveredOn a date in Norway, not ahead
 */
public record RecordDelivery(
        @TargetAggregateIdentifier ServicesId services,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID serviceId,
        LocalDate deliveredOn,
        Instant at) {

    public RecordDelivery {
        PossibleDates.mustHaveBeen("deliveredOn", deliveredOn, Oslo.dateOf(at));
    }

    /** When it was delivered: now, or noon of an earlier day, since no more than the day is known. */
    Instant deliveredAt() {
        return PossibleDates.instantOn(deliveredOn, at);
    }
}
