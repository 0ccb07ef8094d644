package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** A delayed service was delivered, {@code daysLate} calendar days after it was due. */
@ContractType("no.barnekoordinator.coordination.DelayResolved.v1")
public record DelayResolvedV1(UUID caseId, UUID serviceId, int daysLate, String municipality, Instant happenedAt)
        implements CaseContract {}
