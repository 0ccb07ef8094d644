package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.ContractType;

/** A child coordinator was entered in the municipality's register, with room for {@code capacity} families. */
@ContractType("no.barnekoordinator.coordination.CoordinatorRegistered.v1")
public record CoordinatorRegisteredV1(UUID coordinatorId, int capacity, String municipality, Instant happenedAt)
        implements Contract {

    @Override
    public UUID subjectId() {
        return coordinatorId;
    }
}
