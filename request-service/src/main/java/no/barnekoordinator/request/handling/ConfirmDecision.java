package no.barnekoordinator.request.handling;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Confirm a proposed decision, as another person than who proposed it. It is then decided.
 *
 * @param confirmedBy opaque subject of who confirms
 */
public record ConfirmDecision(
        @TargetAggregateIdentifier RequestId requestId,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        String confirmedBy,
        Instant confirmedAt) {}
