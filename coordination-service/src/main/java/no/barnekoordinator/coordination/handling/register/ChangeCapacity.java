package no.barnekoordinator.coordination.handling.register;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Sets how many families there is room for.
 *
 * @param capacity 1 to {@value RegisterCoordinator#LARGEST_CAPACITY}
 */
public record ChangeCapacity(@TargetAggregateIdentifier CoordinatorId coordinatorId, int capacity, Instant at) {
    public ChangeCapacity {
        RegisterCoordinator.mustBeMeant(capacity);
    }
}
