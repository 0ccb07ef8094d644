package no.barnekoordinator.coordination.team;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.InstructionKind;
import no.barnekoordinator.contracts.coordination.InstructionRule;

/** Something the coordinator wanted to decide and may not. */
public record RefusedInstruction(UUID caseId, InstructionKind kind, InstructionRule rule, Instant at) {}
