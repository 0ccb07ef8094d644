package no.barnekoordinator.coordination.handling.register;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks whether a coordinator may be appointed, or stand in: not on leave, and with a mandate in force. Changes nothing.
 */
public record ConsiderCoordinator(@TargetAggregateIdentifier CoordinatorId coordinatorId, Instant at) {}
