package no.barnekoordinator.coordination.handling.services;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.DelayCause;
import no.barnekoordinator.coordination.handling.Required;
import no.barnekoordinator.coordination.handling.event.FollowUp;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what was done about a delay.
 *
 * @param expectedVersion the version the caller has seen; null for any
 */
public record FollowUpDelay(
        @TargetAggregateIdentifier ServicesId services,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID serviceId,
        DelayCause cause,
        FollowUp action,
        @Nullable String words,
        Instant at) {

    public FollowUpDelay {
        words = Required.longText("words", words);
    }
}
