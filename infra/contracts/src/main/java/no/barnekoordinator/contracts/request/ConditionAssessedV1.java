package no.barnekoordinator.contracts.request;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** A finding was made, or made again, for one condition. */
@ContractType("no.barnekoordinator.request.ConditionAssessed.v1")
public record ConditionAssessedV1(
        UUID caseId,
        UUID requestId,
        Condition condition,
        boolean met,
        String ruleId,
        String municipality,
        Instant happenedAt)
        implements CaseContract {}
