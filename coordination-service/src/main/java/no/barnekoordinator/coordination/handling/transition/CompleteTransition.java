package no.barnekoordinator.coordination.handling.transition;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * The child has gone over. Not for turning 18, which ends by itself.
 *
 * @param expectedVersion the version the caller has seen; null for any
 */
public record CompleteTransition(
        @TargetAggregateIdentifier TransitionsId transitions,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID transitionId,
        Instant at) {}
