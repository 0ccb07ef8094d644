package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** The service has done what was asked. */
@ContractType("no.barnekoordinator.coordination.InstructionFollowed.v1")
public record InstructionFollowedV1(UUID caseId, UUID instructionId, String municipality, Instant happenedAt)
        implements CaseContract {}
