package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** {@code coordinatorId} stands in no longer. */
@ContractType("no.barnekoordinator.coordination.DeputyEnded.v1")
public record DeputyEndedV1(UUID caseId, UUID coordinatorId, String municipality, Instant happenedAt)
        implements CaseContract {}
