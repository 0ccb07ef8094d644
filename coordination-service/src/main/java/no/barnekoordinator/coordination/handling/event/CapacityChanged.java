package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * There is room for another number of families with this coordinator.
 *
 * @param capacity how many families there is room for
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.CapacityChanged")
public record CapacityChanged(UUID coordinatorId, int capacity, String municipality, Instant happenedAt)
        implements CoordinatorEvent {}
