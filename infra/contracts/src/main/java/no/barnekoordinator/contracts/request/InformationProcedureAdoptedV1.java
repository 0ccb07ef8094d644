package no.barnekoordinator.contracts.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.ContractType;
import org.jspecify.annotations.Nullable;

/** The municipality adopted or revised how it tells families that the child coordinator exists. */
@ContractType("no.barnekoordinator.request.InformationProcedureAdopted.v1")
public record InformationProcedureAdoptedV1(
        UUID procedureId,
        LocalDate adoptedOn,
        @Nullable LocalDate lastPublishedOn,
        LocalDate nextReviewOn,
        String municipality,
        Instant happenedAt)
        implements Contract {

    @Override
    public UUID subjectId() {
        return procedureId;
    }
}
