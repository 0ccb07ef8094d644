package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** A welfare service is to be delivered by the end of {@code dueOn}, Europe/Oslo. */
@ContractType("no.barnekoordinator.coordination.ServiceScheduled.v1")
public record ServiceScheduledV1(
        UUID caseId, UUID serviceId, ServiceKind kind, LocalDate dueOn, String municipality, Instant happenedAt)
        implements CaseContract {}
