package no.barnekoordinator.request.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/** The unit told families again, on that day, that the child coordinator exists. */
@EventName("request.InformationProcedurePublished")
public record InformationProcedurePublished(
        UUID procedureId, LocalDate publishedOn, String municipality, Instant happenedAt) implements ProcedureEvent {

    @Override
    public UUID subjectId() {
        return procedureId;
    }
}
