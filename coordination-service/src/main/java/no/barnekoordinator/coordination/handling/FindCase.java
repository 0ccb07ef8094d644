package no.barnekoordinator.coordination.handling;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks where a case goes on. Answers with its id there when the family has moved, and with null when it has not.
 * Changes nothing.
 */
public record FindCase(@TargetAggregateIdentifier CaseId caseId) {}
