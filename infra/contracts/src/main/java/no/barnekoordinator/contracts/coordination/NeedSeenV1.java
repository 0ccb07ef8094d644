package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** A need was seen, for which a service is to be promised by the end of {@code dueOn}, Europe/Oslo. */
@ContractType("no.barnekoordinator.coordination.NeedSeen.v1")
public record NeedSeenV1(UUID caseId, UUID serviceId, ServiceKind kind, LocalDate dueOn, String municipality, Instant happenedAt) implements CaseContract {}
