package no.barnekoordinator.contracts.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** The family was told that the decision takes more time, and when to expect it. */
@ContractType("no.barnekoordinator.request.PreliminaryReplySent.v1")
public record PreliminaryReplySentV1(
        UUID caseId, UUID requestId, LocalDate expectedOn, String municipality, Instant happenedAt)
        implements CaseContract {}
