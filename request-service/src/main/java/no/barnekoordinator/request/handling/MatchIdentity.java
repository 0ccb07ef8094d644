package no.barnekoordinator.request.handling;

import java.time.Instant;
import no.barnekoordinator.request.handling.event.IdentityProof;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Say for certain who asks.
 *
 * @param nationalIdentityNumber eleven digits, already checked; null when the unit knows the person without
 */
public record MatchIdentity(
        @TargetAggregateIdentifier RequestId requestId,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        IdentityProof proof,
        @Nullable String nationalIdentityNumber,
        Instant matchedAt) {}
