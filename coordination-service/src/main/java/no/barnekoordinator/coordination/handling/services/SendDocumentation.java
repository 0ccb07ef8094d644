package no.barnekoordinator.coordination.handling.services;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Writes down that the service has its documentation.
 *
 * @param expectedVersion the version the caller has seen; null for any
 */
public record SendDocumentation(
        @TargetAggregateIdentifier ServicesId services,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID serviceId,
        Instant at) {}
