package no.barnekoordinator.coordination.handling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.coordination.handling.event.AbsenceEnded;
import no.barnekoordinator.coordination.handling.event.AbsenceStarted;
import no.barnekoordinator.coordination.handling.event.AppointmentAccepted;
import no.barnekoordinator.coordination.handling.event.AppointmentDeclined;
import no.barnekoordinator.coordination.handling.event.AppointmentEnded;
import no.barnekoordinator.coordination.handling.event.AppointmentProposed;
import no.barnekoordinator.coordination.handling.event.CoordinatorAppointed;
import no.barnekoordinator.coordination.handling.event.DeputyAssigned;
import no.barnekoordinator.coordination.handling.event.DeputyEnded;
import no.barnekoordinator.coordination.handling.event.FamilyCaseEvent;
import no.barnekoordinator.platform.command.Refusal;

/** Decides what becomes of who coordinates for a family. */
final class Appointing {

    private Appointing() {}

    /** Whoever coordinates goes on until the answer is yes; one is asked at a time. */
    static List<FamilyCaseEvent> propose(CaseState now, AppointCoordinator c) {
        Appointment appointment = now.appointment();
        inRegister(now, c.register());
        if (c.coordinatorId().equals(appointment.coordinator())) {
            throw Refusal.conflict("coordinator-already-appointed");
        }
        if (appointment.proposed() != null) {
            throw Refusal.conflict("appointment-awaits-answer");
        }
        return List.of(new AppointmentProposed(
                now.caseId(), c.coordinatorId(), appointment.coordinator(), c.familySay(), now.municipality(), c.at()));
    }

    static List<FamilyCaseEvent> accept(CaseState now, AcceptAppointment c) {
        asked(now, c.coordinatorId());
        Appointment before = now.appointment();
        List<FamilyCaseEvent> events = new ArrayList<>();
        events.add(new AppointmentAccepted(now.caseId(), c.coordinatorId(), now.municipality(), c.at()));
        if (before.deputy() != null) {
            events.add(new DeputyEnded(now.caseId(), before.deputy(), now.municipality(), c.at()));
        }
        events.add(new CoordinatorAppointed(
                now.caseId(), c.coordinatorId(), before.coordinator(), now.municipality(), c.at()));
        return events;
    }

    static List<FamilyCaseEvent> decline(CaseState now, DeclineAppointment c) {
        asked(now, c.coordinatorId());
        return List.of(
                new AppointmentDeclined(now.caseId(), c.coordinatorId(), c.reason(), now.municipality(), c.at()));
    }

    static List<FamilyCaseEvent> end(CaseState now, EndAppointment c) {
        UUID coordinator = coordinator(now);
        List<FamilyCaseEvent> events = new ArrayList<>();
        if (now.appointment().deputy() != null) {
            events.add(new DeputyEnded(now.caseId(), now.appointment().deputy(), now.municipality(), c.at()));
        }
        events.add(new AppointmentEnded(now.caseId(), coordinator, c.reason(), now.municipality(), c.at()));
        return events;
    }

    static List<FamilyCaseEvent> standIn(CaseState now, AssignDeputy c) {
        inRegister(now, c.register());
        if (c.coordinatorId().equals(coordinator(now))) {
            throw Refusal.againstRule("deputy-is-coordinator");
        }
        UUID before = now.appointment().deputy();
        if (c.coordinatorId().equals(before)) {
            throw Refusal.conflict("deputy-already-assigned");
        }
        List<FamilyCaseEvent> events = new ArrayList<>();
        if (before != null) {
            events.add(new DeputyEnded(now.caseId(), before, now.municipality(), c.at()));
        }
        events.add(new DeputyAssigned(now.caseId(), c.coordinatorId(), now.municipality(), c.at()));
        return events;
    }

    /** Noted also in a closed case: it may open again. */
    static List<FamilyCaseEvent> leave(CaseState now, NoteLeave c) {
        Appointment appointment = now.appointment();
        if (c.coordinatorId().equals(appointment.coordinator()) && !appointment.absent()) {
            return List.of(new AbsenceStarted(now.caseId(), c.coordinatorId(), now.municipality(), c.at()));
        }
        return c.coordinatorId().equals(appointment.deputy())
                ? List.of(new DeputyEnded(now.caseId(), c.coordinatorId(), now.municipality(), c.at()))
                : List.of();
    }

    static List<FamilyCaseEvent> comeBack(CaseState now, NoteReturn c) {
        Appointment appointment = now.appointment();
        if (!appointment.absent() || !c.coordinatorId().equals(appointment.coordinator())) {
            return List.of();
        }
        List<FamilyCaseEvent> events = new ArrayList<>();
        events.add(new AbsenceEnded(now.caseId(), c.coordinatorId(), now.municipality(), c.at()));
        if (appointment.deputy() != null) {
            events.add(new DeputyEnded(now.caseId(), appointment.deputy(), now.municipality(), c.at()));
        }
        return events;
    }

    /** Who stands in is free to go; who coordinates does again if the case opens. */
    static List<FamilyCaseEvent> beforeClosing(CaseState now, Instant at) {
        UUID deputy = now.appointment().deputy();
        return deputy == null ? List.of() : List.of(new DeputyEnded(now.caseId(), deputy, now.municipality(), at));
    }

    private static void inRegister(CaseState now, String register) {
        if (!register.equals(now.municipality())) {
            throw Refusal.againstRule("coordinator-unknown");
        }
    }

    private static void asked(CaseState now, UUID coordinatorId) {
        if (!coordinatorId.equals(now.appointment().proposed())) {
            throw Refusal.conflict("appointment-not-asked");
        }
    }

    private static UUID coordinator(CaseState now) {
        UUID coordinator = now.appointment().coordinator();
        if (coordinator == null) {
            throw Refusal.conflict("coordinator-missing");
        }
        return coordinator;
    }
}
