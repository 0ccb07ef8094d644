package no.barnekoordinator.request.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/** The review day passed without a new adoption. Stated once per adoption; it happened when the day ended in Norway. */
@EventName("request.InformationProcedureLapsed")
public record InformationProcedureLapsed(UUID procedureId, LocalDate reviewDue, String municipality, Instant happenedAt)
        implements ProcedureEvent {

    @Override
    public UUID subjectId() {
        return procedureId;
    }
}
