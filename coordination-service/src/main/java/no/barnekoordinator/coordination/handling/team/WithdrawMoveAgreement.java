package no.barnekoordinator.coordination.handling.team;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes a yes to a move that has not taken place back; where there is none, nothing changes. */
public record WithdrawMoveAgreement(
        @TargetAggregateIdentifier TeamId team, UUID moveId, UUID memberId, Instant at) {}
