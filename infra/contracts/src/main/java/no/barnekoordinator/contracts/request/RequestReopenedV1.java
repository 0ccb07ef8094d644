package no.barnekoordinator.contracts.request;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** A decided request is open again, because a complaint succeeded. */
@ContractType("no.barnekoordinator.request.RequestReopened.v1")
public record RequestReopenedV1(UUID caseId, UUID requestId, UUID complaintId, String municipality, Instant happenedAt)
        implements CaseContract {}
