package no.barnekoordinator.coordination.handling.team;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * The service has seen what is asked of it; once more changes nothing.
 *
 * @param expectedVersion the version the caller has seen; null for any
 * @param memberId who says so: the one asked, or the leader of the service
 */
public record AcknowledgeInstruction(
        @TargetAggregateIdentifier TeamId team,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID instructionId,
        UUID memberId,
        Instant at) {}
