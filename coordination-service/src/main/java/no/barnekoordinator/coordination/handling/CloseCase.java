package no.barnekoordinator.coordination.handling;

import java.time.Instant;
import no.barnekoordinator.contracts.coordination.ClosingReason;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Ends a case; the clocks that run in it stop.
 *
 * @param expectedVersion the version the caller has seen; null for any
 */
public record CloseCase(
        @TargetAggregateIdentifier CaseId caseId,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        ClosingReason reason,
        Instant at) {}
