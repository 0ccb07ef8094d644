package no.barnekoordinator.coordination.handling.transition;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A child is not of the family: written down by mistake, or lost. What runs for it stops, and nothing more is asked.
 * One that is not known changes nothing.
 */
public record ReleaseChild(@TargetAggregateIdentifier TransitionsId transitions, UUID childId, Instant at) {}
