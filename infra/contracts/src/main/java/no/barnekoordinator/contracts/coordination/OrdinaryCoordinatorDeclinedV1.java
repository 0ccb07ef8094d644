package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** The youth said no to an ordinary coordinator. */
@ContractType("no.barnekoordinator.coordination.OrdinaryCoordinatorDeclined.v1")
public record OrdinaryCoordinatorDeclinedV1(UUID caseId, UUID transitionId, String municipality, Instant happenedAt)
        implements CaseContract {}
