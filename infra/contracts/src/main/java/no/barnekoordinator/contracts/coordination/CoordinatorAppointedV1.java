package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;
import org.jspecify.annotations.Nullable;

/** A coordinator was appointed; {@code replaced} is the one before, when there was one. */
@ContractType("no.barnekoordinator.coordination.CoordinatorAppointed.v1")
public record CoordinatorAppointedV1(
        UUID caseId, UUID coordinatorId, @Nullable UUID replaced, String municipality, Instant happenedAt)
        implements CaseContract {}
