package no.barnekoordinator.coordination.handling.services;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.Benefit;
import no.barnekoordinator.coordination.handling.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Writes down how a delivered service works for the family.
 *
 * @param expectedVersion the version the caller has seen; null for any
 */
public record EvaluateService(
        @TargetAggregateIdentifier ServicesId services,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID serviceId,
        Benefit benefit,
        @Nullable String words,
        Instant at) {

    public EvaluateService {
        words = Required.longText("words", words);
    }
}
