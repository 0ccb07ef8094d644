package no.barnekoordinator.contracts.request;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** The request ended without a decision. */
@ContractType("no.barnekoordinator.request.RequestClosed.v1")
public record RequestClosedV1(
        UUID caseId, UUID requestId, RequestClosing reason, String municipality, Instant happenedAt)
        implements CaseContract {}
