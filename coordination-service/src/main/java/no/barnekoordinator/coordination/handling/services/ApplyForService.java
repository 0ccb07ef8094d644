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
 * Applies for a service on behalf of the family.
 *
 * @param expectedVersion the version the caller has seen; null for any
 * @param answerDueOn the last day an answer is in time, in Norway; not behind
 */
public record ApplyForService(
        @TargetAggregateIdentifier ServicesId services,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID serviceId,
        LocalDate answerDueOn,
        Instant at) {

    public ApplyForService {
        PossibleDates.mustNotBePast("answerDueOn", answerDueOn, Oslo.dateOf(at));
    }
}
