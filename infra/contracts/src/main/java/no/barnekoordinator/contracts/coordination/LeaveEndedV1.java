package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.ContractType;

/** A coordinator is back at work on {@code endedOn}. */
@ContractType("no.barnekoordinator.coordination.LeaveEnded.v1")
public record LeaveEndedV1(UUID coordinatorId, LocalDate endedOn, String municipality, Instant happenedAt)
        implements Contract {

    @Override
    public UUID subjectId() {
        return coordinatorId;
    }
}
