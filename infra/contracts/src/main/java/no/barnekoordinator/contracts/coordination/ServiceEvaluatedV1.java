package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** How a delivered service works for the family. */
@ContractType("no.barnekoordinator.coordination.ServiceEvaluated.v1")
public record ServiceEvaluatedV1(UUID caseId, UUID serviceId, Benefit benefit, String municipality, Instant happenedAt) implements CaseContract {}
