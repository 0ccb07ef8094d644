package no.barnekoordinator.request.handling;

import java.time.Instant;
import java.util.List;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.request.handling.event.Evidence;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Record the assessor's finding for one condition, with the reason and what it rests on. What is serious is for the
 * assessor to say, not the system.
 */
public record AssessCondition(
        @TargetAggregateIdentifier RequestId requestId,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        Condition condition,
        boolean met,
        String reason,
        List<Evidence> evidence,
        Instant assessedAt) {
    private static final int MOST_EVIDENCE = 50;

    public AssessCondition {
        evidence = List.copyOf(evidence);
        Shape.text(reason, "reason-missing");
        if (evidence.size() > MOST_EVIDENCE) {
            throw Refusal.againstRule("too-much-evidence", MOST_EVIDENCE);
        }
    }
}
