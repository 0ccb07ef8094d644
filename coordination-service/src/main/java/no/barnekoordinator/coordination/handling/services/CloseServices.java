package no.barnekoordinator.coordination.handling.services;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Stops the clocks of the services, because their case has closed; once more changes nothing. */
public record CloseServices(@TargetAggregateIdentifier ServicesId services, Instant at) {}
