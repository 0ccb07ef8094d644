package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** A service is no longer wanted. */
@ContractType("no.barnekoordinator.coordination.ServiceWithdrawn.v1")
public record ServiceWithdrawnV1(UUID caseId, UUID serviceId, String municipality, Instant happenedAt) implements CaseContract {}
