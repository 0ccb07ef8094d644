package no.barnekoordinator.coordination.handling.services;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.clock.ClockKind;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks whether the time of a service has run out; may be asked any number of times. */
public record CheckServiceDue(
        @TargetAggregateIdentifier ServicesId services, UUID serviceId, ClockKind clock, Instant at) {}
