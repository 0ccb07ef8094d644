package no.barnekoordinator.contracts.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.ContractType;

/** The municipality told its families again that the child coordinator exists. */
@ContractType("no.barnekoordinator.request.InformationProcedurePublished.v1")
public record InformationProcedurePublishedV1(
        UUID procedureId, LocalDate publishedOn, String municipality, Instant happenedAt) implements Contract {

    @Override
    public UUID subjectId() {
        return procedureId;
    }
}
