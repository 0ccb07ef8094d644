package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.ContractType;

/** A coordinator is on leave from {@code since}. */
@ContractType("no.barnekoordinator.coordination.LeaveStarted.v1")
public record LeaveStartedV1(UUID coordinatorId, LocalDate since, String municipality, Instant happenedAt)
        implements Contract {

    @Override
    public UUID subjectId() {
        return coordinatorId;
    }
}
