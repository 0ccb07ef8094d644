package no.barnekoordinator.coordination.handling;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.DeclineReason;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * The one who was asked says no, or the unit asks no longer.
 *
 * @param coordinatorId who was asked
 * @param expectedVersion the version the caller has seen; null for any
 */
public record DeclineAppointment(
        @TargetAggregateIdentifier CaseId caseId,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID coordinatorId,
        DeclineReason reason,
        Instant at) {}
