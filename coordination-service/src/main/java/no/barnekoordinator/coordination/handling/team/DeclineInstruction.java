package no.barnekoordinator.coordination.handling.team;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.InstructionHindrance;
import no.barnekoordinator.coordination.handling.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * The service does not do what was asked.
 *
 * @param expectedVersion the version the caller has seen; null for any
 * @param memberId who says so: the one asked, or the leader of the service
 */
public record DeclineInstruction(
        @TargetAggregateIdentifier TeamId team,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID instructionId,
        UUID memberId,
        InstructionHindrance hindrance,
        @Nullable String why,
        Instant at) {

    public DeclineInstruction {
        why = Blank.toNull(Required.shortText("why", why));
    }
}
