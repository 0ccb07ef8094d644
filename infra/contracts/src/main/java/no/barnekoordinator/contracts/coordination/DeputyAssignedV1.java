package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** Someone, {@code coordinatorId}, stands in for the coordinator. */
@ContractType("no.barnekoordinator.coordination.DeputyAssigned.v1")
public record DeputyAssignedV1(UUID caseId, UUID coordinatorId, String municipality, Instant happenedAt)
        implements CaseContract {}
