package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** A service said no. */
@ContractType("no.barnekoordinator.coordination.ServiceDeclined.v1")
public record ServiceDeclinedV1(UUID caseId, UUID serviceId, LocalDate answeredOn, String municipality, Instant happenedAt) implements CaseContract {}
