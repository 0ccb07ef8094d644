package no.barnekoordinator.request.handling;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/** Record what came of asking. */
public record ReceiveInformation(
        @TargetAggregateIdentifier RequestId requestId,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID askId,
        String answer,
        Instant receivedAt) {
    public ReceiveInformation {
        Shape.text(answer, "answer-missing");
    }
}
