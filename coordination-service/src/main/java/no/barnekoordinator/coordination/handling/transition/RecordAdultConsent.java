package no.barnekoordinator.coordination.handling.transition;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * The young adult, from the 18th birthday, says itself whether information may be shared with those who take over.
 *
 * @param expectedVersion the version the caller has seen; null for any
 */
public record RecordAdultConsent(
        @TargetAggregateIdentifier TransitionsId transitions,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID transitionId,
        boolean consents,
        Instant at) {}
