package no.barnekoordinator.contracts.request;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** Every condition was met: the family has the right, and a case is to be opened. */
@ContractType("no.barnekoordinator.request.RequestGranted.v1")
public record RequestGrantedV1(
        UUID caseId, UUID requestId, List<String> ruleIds, String municipality, Instant happenedAt)
        implements CaseContract {}
