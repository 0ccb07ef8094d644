package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** A consent covers nothing any more. */
@ContractType("no.barnekoordinator.coordination.ConsentWithdrawn.v1")
public record ConsentWithdrawnV1(UUID caseId, UUID consentId, String municipality, Instant happenedAt)
        implements CaseContract {}
