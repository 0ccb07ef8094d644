package no.barnekoordinator.coordination.handling.team;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Takes somebody out of the team; nothing is shared with them from now on.
 *
 * @param expectedVersion the version the caller has seen; null for any
 */
public record LeaveTeam(
        @TargetAggregateIdentifier TeamId team,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID memberId,
        Instant at) {}
