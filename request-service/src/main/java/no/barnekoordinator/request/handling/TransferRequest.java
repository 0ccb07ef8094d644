package no.barnekoordinator.request.handling;

import java.time.Instant;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.request.handling.event.ConsentCapacity;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Send the request on to the municipality where the family stays.
 *
 * @param consentBy who consented on the family's behalf; null when nobody has, which is refused
 */
public record TransferRequest(
        @TargetAggregateIdentifier RequestId requestId,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        String toMunicipality,
        @Nullable ConsentCapacity consentBy,
        Instant transferredAt) {
    public TransferRequest {
        if (consentBy == null) {
            throw Refusal.againstRule("transfer-without-consent");
        }
    }
}
