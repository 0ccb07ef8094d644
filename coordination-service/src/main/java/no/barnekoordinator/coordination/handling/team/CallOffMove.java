package no.barnekoordinator.coordination.handling.team;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Gives up a move that is planned, and what anybody has said of it. */
public record CallOffMove(@TargetAggregateIdentifier TeamId team, UUID moveId, Instant at) {}
