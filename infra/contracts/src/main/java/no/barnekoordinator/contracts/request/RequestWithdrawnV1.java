package no.barnekoordinator.contracts.request;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** The request is not pursued. */
@ContractType("no.barnekoordinator.request.RequestWithdrawn.v1")
public record RequestWithdrawnV1(
        UUID caseId, UUID requestId, WithdrawalReason reason, String municipality, Instant happenedAt)
        implements CaseContract {}
