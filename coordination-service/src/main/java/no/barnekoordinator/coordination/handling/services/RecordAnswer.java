package no.barnekoordinator.coordination.handling.services;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.coordination.handling.PossibleDates;
import no.barnekoordinator.coordination.handling.Required;
import no.barnekoordinator.platform.time.Oslo;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what a service answered.
 *
 * @param expectedVersion the version the caller has seen; null for any
 * @param reason of a no, in the words of the service
 * @param answeredOn a date in Norway, not ahead
 */
public record RecordAnswer(
        @TargetAggregateIdentifier ServicesId services,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID serviceId,
        boolean granted,
        @Nullable String reason,
        LocalDate answeredOn,
        Instant at) {

    public RecordAnswer {
        reason = Required.longText("reason", reason);
        PossibleDates.mustHaveBeen("answeredOn", answeredOn, Oslo.dateOf(at));
    }

    /** When it was answered: now, or noon of an earlier day, since no more than the day is known. */
    Instant answeredAt() {
        return PossibleDates.instantOn(answeredOn, at);
    }
}
