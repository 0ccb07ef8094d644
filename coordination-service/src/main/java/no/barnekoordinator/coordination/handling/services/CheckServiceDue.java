package no.barnekoordinator.coordination.handling.services;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks whether a service is late; may be asked any number of times. */
public record CheckServiceDue(@TargetAggregateIdentifier ServicesId services, UUID serviceId, Instant at) {}
