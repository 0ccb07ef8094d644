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
 * Asks a service whether it has assessed what it could offer.
 *
 * @param expectedVersion the version the caller has seen; null for any
 * @param answerDueOn the last day an answer is in time, in Norway; not behind
 */
public record AskService(
        @TargetAggregateIdentifier ServicesId services,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID serviceId,
        @Nullable String provider,
        LocalDate answerDueOn,
        Instant at) {

    public AskService {
        provider = Required.shortText("provider", provider);
        PossibleDates.mustNotBePast("answerDueOn", answerDueOn, Oslo.dateOf(at));
    }
}
