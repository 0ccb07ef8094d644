package no.barnekoordinator.coordination.handling.team;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Ends a consent from now on.
 *
 * @param expectedVersion the version the caller has seen; null for any
 * @param by who says so
 */
public record WithdrawConsent(
        @TargetAggregateIdentifier TeamId team,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID consentId,
        UUID by,
        Instant at) {}
