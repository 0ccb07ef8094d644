package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** A service was asked what it could offer; an answer is due by the end of {@code answerDueOn}, Europe/Oslo. */
@ContractType("no.barnekoordinator.coordination.ServiceAsked.v1")
public record ServiceAskedV1(UUID caseId, UUID serviceId, LocalDate answerDueOn, String municipality, Instant happenedAt) implements CaseContract {}
