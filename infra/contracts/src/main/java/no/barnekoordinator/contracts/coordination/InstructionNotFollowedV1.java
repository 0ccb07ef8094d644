package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** The service does not do what was asked. */
@ContractType("no.barnekoordinator.coordination.InstructionNotFollowed.v1")
public record InstructionNotFollowedV1(
        UUID caseId, UUID instructionId, InstructionHindrance hindrance, String municipality, Instant happenedAt)
        implements CaseContract {}
