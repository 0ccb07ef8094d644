package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.ContractType;
import org.jspecify.annotations.Nullable;

/** A coordinator has a mandate document, in force from {@code validFrom} through {@code validTo} when that is set. */
@ContractType("no.barnekoordinator.coordination.MandateIssued.v1")
public record MandateIssuedV1(
        UUID coordinatorId, LocalDate validFrom, @Nullable LocalDate validTo, String municipality, Instant happenedAt)
        implements Contract {

    @Override
    public UUID subjectId() {
        return coordinatorId;
    }
}
