package no.barnekoordinator.coordination.handling.services;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Lets the promises hold again, because their case is open again; once more changes nothing. */
public record ReopenServices(@TargetAggregateIdentifier ServicesId services, Instant at) {}
