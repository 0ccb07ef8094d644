package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.ContractType;

/** There is room for {@code capacity} families with a coordinator from now on. */
@ContractType("no.barnekoordinator.coordination.CapacityChanged.v1")
public record CapacityChangedV1(UUID coordinatorId, int capacity, String municipality, Instant happenedAt)
        implements Contract {

    @Override
    public UUID subjectId() {
        return coordinatorId;
    }
}
