package no.barnekoordinator.coordination.handling;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Someone stands in for the coordinator until the coordinator is back.
 *
 * @param register the municipality whose register the deputy stands in, four digits
 * @param expectedVersion the version the caller has seen; null for any
 */
public record AssignDeputy(
        @TargetAggregateIdentifier CaseId caseId,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID coordinatorId,
        String register,
        Instant at) {}
