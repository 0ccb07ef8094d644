package no.barnekoordinator.request.handling;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/** Record what is in the best interest of the children. */
public record ConsiderBestInterest(
        @TargetAggregateIdentifier RequestId requestId,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        String considerations,
        Instant consideredAt) {
    public ConsiderBestInterest {
        Shape.text(considerations, "best-interest-empty");
    }
}
