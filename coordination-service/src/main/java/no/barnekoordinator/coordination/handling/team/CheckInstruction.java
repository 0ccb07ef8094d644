package no.barnekoordinator.coordination.handling.team;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks whether an instruction is to be reminded of, or its day has passed; may be asked any number of times. */
public record CheckInstruction(@TargetAggregateIdentifier TeamId team, UUID instructionId, Instant at) {}
