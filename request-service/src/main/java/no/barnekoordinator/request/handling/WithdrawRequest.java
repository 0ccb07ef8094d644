package no.barnekoordinator.request.handling;

import java.time.Instant;
import no.barnekoordinator.contracts.request.WithdrawalReason;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/** Do not pursue the request. */
public record WithdrawRequest(
        @TargetAggregateIdentifier RequestId requestId,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        WithdrawalReason reason,
        Instant withdrawnAt) {}
