package no.barnekoordinator.contracts.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.ContractType;

/** The day the municipality had set for reviewing its procedure ended without a review. */
@ContractType("no.barnekoordinator.request.InformationProcedureLapsed.v1")
public record InformationProcedureLapsedV1(
        UUID procedureId, LocalDate reviewDue, String municipality, Instant happenedAt) implements Contract {

    @Override
    public UUID subjectId() {
        return procedureId;
    }
}
