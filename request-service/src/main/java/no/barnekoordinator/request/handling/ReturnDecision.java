package no.barnekoordinator.request.handling;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/** Send a proposed decision back with a reason. */
public record ReturnDecision(
        @TargetAggregateIdentifier RequestId requestId,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        String reason,
        Instant returnedAt) {
    public ReturnDecision {
        Shape.text(reason, "reason-missing");
    }
}
