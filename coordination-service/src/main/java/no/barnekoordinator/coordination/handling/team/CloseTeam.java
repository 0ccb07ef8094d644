package no.barnekoordinator.coordination.handling.team;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Ends the team with its case; once more changes nothing. */
public record CloseTeam(@TargetAggregateIdentifier TeamId team, Instant at) {}
