package no.barnekoordinator.request.handling;

import java.time.Instant;
import no.barnekoordinator.request.handling.event.WaiverReason;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Record why a child was not heard.
 *
 * @param child number of the child, from 1
 */
public record WaiveHearing(
        @TargetAggregateIdentifier RequestId requestId,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        int child,
        WaiverReason reason,
        String explanation,
        Instant waivedAt) {
    public WaiveHearing {
        Shape.text(explanation, "reason-missing");
    }
}
