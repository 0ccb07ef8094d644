package no.barnekoordinator.coordination.handling;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks whether the family has had nobody for too long; may be asked any number of times. */
public record CheckVacancyDue(@TargetAggregateIdentifier CaseId caseId, Instant at) {}
