package no.barnekoordinator.coordination.handling;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.FamilySay;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Asks someone to be the coordinator, also in place of another; takes effect when the answer is yes.
 *
 * @param register the municipality whose register the coordinator stands in, four digits
 * @param expectedVersion the version the caller has seen; null for any
 */
public record AppointCoordinator(
        @TargetAggregateIdentifier CaseId caseId,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID coordinatorId,
        String register,
        FamilySay familySay,
        Instant at) {}
