package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.ContractType;

/** A coordinator completed a training on {@code completedOn}. */
@ContractType("no.barnekoordinator.coordination.TrainingCompleted.v1")
public record TrainingCompletedV1(
        UUID coordinatorId, Training training, LocalDate completedOn, String municipality, Instant happenedAt)
        implements Contract {

    @Override
    public UUID subjectId() {
        return coordinatorId;
    }
}
