package no.barnekoordinator.coordination.handling.services;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Writes down that a service is no longer wanted.
 *
 * @param expectedVersion the version the caller has seen; null for any
 */
public record WithdrawService(
        @TargetAggregateIdentifier ServicesId services,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID serviceId,
        Instant at) {}
