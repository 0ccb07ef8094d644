package no.barnekoordinator.coordination.handling.services;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Makes room for the services of a case that has opened; once more changes nothing.
 *
 * @param municipality four digits
 */
public record OpenServices(@TargetAggregateIdentifier ServicesId services, String municipality, Instant at) {}
