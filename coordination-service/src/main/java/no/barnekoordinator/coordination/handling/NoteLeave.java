package no.barnekoordinator.coordination.handling;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The case is told that someone in the register is on leave; it knows whether that is its coordinator. */
public record NoteLeave(@TargetAggregateIdentifier CaseId caseId, UUID coordinatorId, Instant at) {}
