package no.barnekoordinator.coordination.handling.team;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Ends everything that is shared about a child, or about every child the person may speak for, with one service or with
 * all.
 *
 * @param expectedVersion the version the caller has seen; null for any
 * @param by who says so
 * @param childId null for every child the person may speak for
 * @param service null for all
 */
public record WithdrawSharing(
        @TargetAggregateIdentifier TeamId team,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID by,
        @Nullable UUID childId,
        @Nullable ServiceKind service,
        Instant at) {}
