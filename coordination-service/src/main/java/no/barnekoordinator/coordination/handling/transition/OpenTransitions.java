package no.barnekoordinator.coordination.handling.transition;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Lets transitions be looked after in a case that has opened; once more changes nothing.
 *
 * @param municipality four digits
 */
public record OpenTransitions(@TargetAggregateIdentifier TransitionsId transitions, String municipality, Instant at) {}
