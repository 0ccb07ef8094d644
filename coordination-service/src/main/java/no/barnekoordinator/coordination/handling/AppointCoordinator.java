package no.barnekoordinator.coordination.handling;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Appoints a coordinator, also in place of another.
 *
 * @param expectedVersion the version the caller has seen; null for any
 * @param register the municipality whose register the coordinator stands in, four digits
 */
public record AppointCoordinator(
        @TargetAggregateIdentifier CaseId caseId,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID coordinatorId,
        String register,
        Instant at) {}
