package no.barnekoordinator.coordination.handling;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.coordination.handling.event.AbsenceEnded;
import no.barnekoordinator.coordination.handling.event.AbsenceStarted;
import no.barnekoordinator.coordination.handling.event.AppointmentAccepted;
import no.barnekoordinator.coordination.handling.event.AppointmentDeclined;
import no.barnekoordinator.coordination.handling.event.AppointmentEnded;
import no.barnekoordinator.coordination.handling.event.AppointmentProposed;
import no.barnekoordinator.coordination.handling.event.CaseClosed;
import no.barnekoordinator.coordination.handling.event.CaseContinued;
import no.barnekoordinator.coordination.handling.event.CaseMoved;
import no.barnekoordinator.coordination.handling.event.CaseOpened;
import no.barnekoordinator.coordination.handling.event.CaseReopened;
import no.barnekoordinator.coordination.handling.event.ComplaintSucceeded;
import no.barnekoordinator.coordination.handling.event.CoordinatorAppointed;
import no.barnekoordinator.coordination.handling.event.DeputyAssigned;
import no.barnekoordinator.coordination.handling.event.DeputyEnded;
import no.barnekoordinator.coordination.handling.event.FamilyCaseEvent;
import no.barnekoordinator.coordination.handling.event.VacancyEnded;
import no.barnekoordinator.coordination.handling.event.VacancyStarted;
import org.jspecify.annotations.Nullable;

/**
 * Who coordinates for a family, who is asked to, and who stands in. At most one coordinates at a time.
 *
 * @param proposed who is asked and has not answered
 * @param absent whether the coordinator is on leave
 * @param deputy who stands in
 * @param before whether anybody ever coordinated: until then the wait is that for an appointment
 * @param vacantSince when nobody coordinated any longer; null while somebody does
 */
record Appointment(
        @Nullable UUID coordinator,
        @Nullable UUID proposed,
        boolean absent,
        @Nullable UUID deputy,
        boolean before,
        @Nullable Instant vacantSince) {

    static final Appointment NOBODY = new Appointment(null, null, false, null, false, null);

    Appointment after(FamilyCaseEvent event) {
        return switch (event) {
            case CaseOpened e -> NOBODY;
            case CaseContinued e -> new Appointment(null, null, false, null, e.coordinatedBefore(), null);
            case CaseMoved e -> this;
            case AppointmentProposed e ->
                new Appointment(coordinator, e.coordinatorId(), absent, deputy, before, vacantSince);
            case AppointmentAccepted e -> this;
            case CoordinatorAppointed e -> new Appointment(e.coordinatorId(), null, false, null, true, vacantSince);
            case AppointmentDeclined e -> new Appointment(coordinator, null, absent, deputy, before, vacantSince);
            case AppointmentEnded e -> new Appointment(null, proposed, false, null, before, vacantSince);
            case DeputyAssigned e ->
                new Appointment(coordinator, proposed, absent, e.coordinatorId(), before, vacantSince);
            case DeputyEnded e -> new Appointment(coordinator, proposed, absent, null, before, vacantSince);
            case AbsenceStarted e -> new Appointment(coordinator, proposed, true, deputy, before, vacantSince);
            case AbsenceEnded e -> new Appointment(coordinator, proposed, false, deputy, before, vacantSince);
            case VacancyStarted e -> new Appointment(coordinator, proposed, absent, deputy, before, e.happenedAt());
            case VacancyEnded e -> new Appointment(coordinator, proposed, absent, deputy, before, null);
            // Who was asked and who stood in are so no longer; who coordinated does again if the case opens.
            case CaseClosed e -> new Appointment(coordinator, null, absent, null, before, null);
            case CaseReopened e -> this;
            case ComplaintSucceeded e -> this;
        };
    }

    /** Whether a family that has had a coordinator has nobody now. */
    boolean isVacant() {
        return before && (coordinator == null || (absent && deputy == null));
    }
}
