package no.barnekoordinator.request.handling;

import java.time.Instant;
import no.barnekoordinator.platform.command.Refusal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Conclude. The outcome follows from the findings; the decision maker gives the main considerations and, for a refusal,
 * what came of considering an ordinary coordinator (pbrl § 2-5 b) and an individual plan.
 */
public record DecideRequest(
        @TargetAggregateIdentifier RequestId requestId,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        String considerations,
        @Nullable String fallbackOrdinaryCoordinator,
        @Nullable String fallbackIndividualPlan,
        Instant decidedAt) {

    public DecideRequest {
        if (considerations.isBlank()) {
            throw Refusal.againstRule("considerations-missing");
        }
    }

    boolean hasBothFallbacks() {
        return fallbackOrdinaryCoordinator != null
                && !fallbackOrdinaryCoordinator.isBlank()
                && fallbackIndividualPlan != null
                && !fallbackIndividualPlan.isBlank();
    }
}
