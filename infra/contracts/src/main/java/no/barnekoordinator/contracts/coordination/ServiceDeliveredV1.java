package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** A welfare service was delivered. */
@ContractType("no.barnekoordinator.coordination.ServiceDelivered.v1")
public record ServiceDeliveredV1(
        UUID caseId, UUID serviceId, LocalDate deliveredOn, String municipality, Instant happenedAt)
        implements CaseContract {}
