package no.barnekoordinator.request.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;
import org.jspecify.annotations.Nullable;

/** The municipality adopted or revised how it tells families that the child coordinator exists. */
@EventName("request.InformationProcedureAdopted")
public record InformationProcedureAdopted(
        UUID procedureId,
        LocalDate adoptedOn,
        @Nullable LocalDate lastPublishedOn,
        String howFamiliesAreTold,
        LocalDate nextReviewOn,
        String municipality,
        Instant happenedAt)
        implements ProcedureEvent {

    @Override
    public UUID subjectId() {
        return procedureId;
    }
}
