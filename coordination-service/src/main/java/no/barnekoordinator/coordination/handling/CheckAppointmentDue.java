package no.barnekoordinator.coordination.handling;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks whether the appointment of a coordinator is late; may be asked any number of times. */
public record CheckAppointmentDue(@TargetAggregateIdentifier CaseId caseId, Instant at) {}
