package no.barnekoordinator.request.handling;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.request.handling.event.ClosingCause;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * End the request without a decision.
 *
 * @param duplicateOf the request the family had already made; for a duplicate only
 * @param erase whether the law requires that what is personal goes; for a wrong registration only
 */
public record CloseRequest(
        @TargetAggregateIdentifier RequestId requestId,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        ClosingCause cause,
        @Nullable UUID duplicateOf,
        boolean erase,
        Instant closedAt) {
    public CloseRequest {
        if ((cause == ClosingCause.DUPLICATE) != (duplicateOf != null)) {
            throw Refusal.malformed("duplicate-of-missing");
        }
        if (erase && cause != ClosingCause.WRONG_REGISTRATION) {
            throw Refusal.againstRule("erase-only-wrong-registration");
        }
    }
}
