package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** A youth who turns 18 was offered an ordinary coordinator. */
@ContractType("no.barnekoordinator.coordination.OrdinaryCoordinatorOffered.v1")
public record OrdinaryCoordinatorOfferedV1(UUID caseId, UUID transitionId, String municipality, Instant happenedAt)
        implements CaseContract {}
