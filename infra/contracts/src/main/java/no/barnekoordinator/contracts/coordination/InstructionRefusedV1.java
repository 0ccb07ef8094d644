package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** The coordinator wanted to decide what is not the coordinator's to decide. */
@ContractType("no.barnekoordinator.coordination.InstructionRefused.v1")
public record InstructionRefusedV1(
        UUID caseId,
        UUID instructionId,
        InstructionKind kind,
        InstructionRule rule,
        String municipality,
        Instant happenedAt)
        implements CaseContract {}
