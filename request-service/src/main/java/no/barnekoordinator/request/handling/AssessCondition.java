package no.barnekoordinator.request.handling;

import java.time.Instant;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.platform.command.Refusal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Record the assessor's finding for one condition, with the reason. What is serious is for the assessor to say, not the
 * system.
 */
public record AssessCondition(
        @TargetAggregateIdentifier RequestId requestId,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        Condition condition,
        boolean met,
        String reason,
        Instant assessedAt) {

    public AssessCondition {
        if (reason.isBlank()) {
            throw Refusal.againstRule("reason-missing");
        }
    }
}
