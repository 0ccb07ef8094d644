package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** The youth said yes to an ordinary coordinator, and who it is has been named. */
@ContractType("no.barnekoordinator.coordination.OrdinaryCoordinatorAccepted.v1")
public record OrdinaryCoordinatorAcceptedV1(UUID caseId, UUID transitionId, String municipality, Instant happenedAt)
        implements CaseContract {}
