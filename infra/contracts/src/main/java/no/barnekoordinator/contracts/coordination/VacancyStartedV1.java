package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** A family that has had a coordinator has nobody who coordinates. */
@ContractType("no.barnekoordinator.coordination.VacancyStarted.v1")
public record VacancyStartedV1(UUID caseId, VacancyReason reason, String municipality, Instant happenedAt)
        implements CaseContract {}
