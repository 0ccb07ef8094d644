package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** The coordinator decided something for a service of the team, to be done by the end of {@code dueOn}, Europe/Oslo. */
@ContractType("no.barnekoordinator.coordination.InstructionGiven.v1")
public record InstructionGivenV1(
        UUID caseId,
        UUID instructionId,
        InstructionKind kind,
        ServiceKind service,
        LocalDate dueOn,
        String municipality,
        Instant happenedAt)
        implements CaseContract {}
