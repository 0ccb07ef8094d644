package no.barnekoordinator.coordination.handling.team;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Lets a team gather around the family of a case that has opened; once more changes nothing.
 *
 * @param municipality four digits
 */
public record OpenTeam(@TargetAggregateIdentifier TeamId team, String municipality, Instant at) {}
