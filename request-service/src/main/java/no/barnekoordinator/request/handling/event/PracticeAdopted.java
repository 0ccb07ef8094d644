package no.barnekoordinator.request.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * How the unit works, where the law leaves it to the municipality.
 *
 * @param unitId the same for all that is said about the unit
 * @param twoPersonControl whether one assesses and another decides
 * @param decisionTargetDays calendar days from first contact, from 1 to 365
 * @param validFrom first day it holds, a date in Norway; it holds until another is adopted
 */
@EventName("request.PracticeAdopted")
public record PracticeAdopted(
        UUID unitId,
        boolean twoPersonControl,
        int decisionTargetDays,
        LocalDate validFrom,
        String municipality,
        Instant happenedAt)
        implements UnitEvent {

    @Override
    public UUID subjectId() {
        return unitId;
    }
}
