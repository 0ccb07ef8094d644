package no.barnekoordinator.coordination.handling;

import java.time.Instant;
import no.barnekoordinator.contracts.coordination.EndReason;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Someone is the coordinator no longer, and nobody has come instead.
 *
 * @param expectedVersion the version the caller has seen; null for any
 */
public record EndAppointment(
        @TargetAggregateIdentifier CaseId caseId,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        EndReason reason,
        Instant at) {}
