package no.barnekoordinator.contracts.request;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** The request went to the municipality where the family stays, which is {@code municipality}. Clocks go on. */
@ContractType("no.barnekoordinator.request.RequestTransferred.v1")
public record RequestTransferredV1(
        UUID caseId, UUID requestId, String fromMunicipality, String municipality, Instant happenedAt)
        implements CaseContract {}
