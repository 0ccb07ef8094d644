package no.barnekoordinator.coordination.handling.transition;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks whether something is due because of a child's age; may be asked any number of times. */
public record CheckAdulthood(@TargetAggregateIdentifier TransitionsId transitions, UUID childId, Instant at) {}
