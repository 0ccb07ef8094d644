package no.barnekoordinator.coordination.handling.team;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Gathers the team again when its case is open again; once more changes nothing. */
public record ReopenTeam(@TargetAggregateIdentifier TeamId team, Instant at) {}
