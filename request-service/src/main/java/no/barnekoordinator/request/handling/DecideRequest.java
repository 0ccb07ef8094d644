package no.barnekoordinator.request.handling;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Conclude. The outcome follows from the findings; the decision maker gives the main considerations and, for a refusal,
 * what came of considering an ordinary coordinator (pbrl § 2-5 b) and an individual plan.
 *
 * @param decidedBy opaque subject of who decides, or proposes
 * @param secondPersonNeeded whether the municipality lets two persons decide: then this only proposes
 */
public record DecideRequest(
        @TargetAggregateIdentifier RequestId requestId,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        String considerations,
        @Nullable String fallbackOrdinaryCoordinator,
        @Nullable String fallbackIndividualPlan,
        String decidedBy,
        boolean secondPersonNeeded,
        Instant decidedAt) {
    public DecideRequest {
        Shape.text(considerations, "considerations-missing");
    }
}
