package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** The service has seen what is asked of it. */
@ContractType("no.barnekoordinator.coordination.InstructionAcknowledged.v1")
public record InstructionAcknowledgedV1(UUID caseId, UUID instructionId, String municipality, Instant happenedAt)
        implements CaseContract {}
