package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** The family case ended. */
@ContractType("no.barnekoordinator.coordination.CaseClosed.v1")
public record CaseClosedV1(UUID caseId, ClosingReason reason, String municipality, Instant happenedAt)
        implements CaseContract {}
