package no.barnekoordinator.contracts.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/**
 * The letter with the decision was delivered to one of its receivers: the time to complain runs from here, and
 * {@code complaintDeadline} is its last day.
 */
@ContractType("no.barnekoordinator.request.DecisionDelivered.v1")
public record DecisionDeliveredV1(
        UUID caseId,
        UUID requestId,
        UUID letterId,
        DeliveryChannel channel,
        LocalDate complaintDeadline,
        String municipality,
        Instant happenedAt)
        implements CaseContract {}
