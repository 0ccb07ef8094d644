package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** A granted request opened a family case. */
@ContractType("no.barnekoordinator.coordination.CaseOpened.v1")
public record CaseOpenedV1(UUID caseId, UUID requestId, String municipality, Instant happenedAt)
        implements CaseContract {}
