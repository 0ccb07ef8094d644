package no.barnekoordinator.contracts.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/**
 * At least one condition was not met; {@code complaintDeadline} is the last day to complain if the letter is delivered
 * the same day. {@link DecisionDeliveredV1} has the one that counts.
 */
@ContractType("no.barnekoordinator.request.RequestRefused.v1")
public record RequestRefusedV1(
        UUID caseId,
        UUID requestId,
        List<Condition> unmet,
        List<String> ruleIds,
        LocalDate complaintDeadline,
        String municipality,
        Instant happenedAt)
        implements CaseContract {}
