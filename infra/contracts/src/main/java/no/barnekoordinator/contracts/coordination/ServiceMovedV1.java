package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** The agreed date of a service was moved to {@code dueOn}; {@code firstDueOn} is the one agreed first. */
@ContractType("no.barnekoordinator.coordination.ServiceMoved.v1")
public record ServiceMovedV1(UUID caseId, UUID serviceId, LocalDate firstDueOn, LocalDate dueOn, MovedBy movedBy, String municipality, Instant happenedAt) implements CaseContract {}
