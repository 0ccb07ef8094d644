package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** The due date passed and the service was not delivered. Stated once per service. */
@ContractType("no.barnekoordinator.coordination.ServiceDelayed.v1")
public record ServiceDelayedV1(
        UUID caseId, UUID serviceId, ServiceKind kind, LocalDate dueOn, String municipality, Instant happenedAt)
        implements CaseContract {}
