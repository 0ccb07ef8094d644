package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** A closed case is open again. */
@ContractType("no.barnekoordinator.coordination.CaseReopened.v1")
public record CaseReopenedV1(UUID caseId, UUID complaintId, String municipality, Instant happenedAt)
        implements CaseContract {}
