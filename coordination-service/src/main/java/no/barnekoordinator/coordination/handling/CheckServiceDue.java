package no.barnekoordinator.coordination.handling;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks whether a service is late; may be asked any number of times. */
public record CheckServiceDue(@TargetAggregateIdentifier CaseId caseId, UUID serviceId, Instant at) {}
