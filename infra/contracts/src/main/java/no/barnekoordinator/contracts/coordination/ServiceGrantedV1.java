package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** A service said yes. */
@ContractType("no.barnekoordinator.coordination.ServiceGranted.v1")
public record ServiceGrantedV1(UUID caseId, UUID serviceId, LocalDate answeredOn, String municipality, Instant happenedAt) implements CaseContract {}
