package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** Somebody coordinates again, or the case is closed; {@code days} calendar days after. */
@ContractType("no.barnekoordinator.coordination.VacancyEnded.v1")
public record VacancyEndedV1(UUID caseId, int days, String municipality, Instant happenedAt) implements CaseContract {}
