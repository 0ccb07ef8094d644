package no.barnekoordinator.coordination.handling.transition;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * The municipality ends the case of one who turned 18 with nobody in place; the days until now are counted.
 *
 * @param expectedVersion the version the caller has seen; null for any
 */
public record EndWithoutCoordinator(
        @TargetAggregateIdentifier TransitionsId transitions,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID transitionId,
        Instant at) {}
