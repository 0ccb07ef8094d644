package no.barnekoordinator.coordination.handling.transition;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Offers a youth who turns 18 an ordinary coordinator (pbrl § 2-5 b, hol § 7-2).
 *
 * @param expectedVersion the version the caller has seen; null for any
 */
public record OfferOrdinaryCoordinator(
        @TargetAggregateIdentifier TransitionsId transitions,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID transitionId,
        Instant at) {}
