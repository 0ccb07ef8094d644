package no.barnekoordinator.coordination.handling;

import static no.barnekoordinator.coordination.handling.MunicipalRules.APPOINTMENT_TARGET;
import static no.barnekoordinator.coordination.handling.MunicipalRules.SERVICE_DUE_DATE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.coordination.handling.event.ClockBreached;
import no.barnekoordinator.coordination.handling.event.ClockCancelled;
import no.barnekoordinator.coordination.handling.event.ClockMet;
import no.barnekoordinator.coordination.handling.event.ClockStarted;
import no.barnekoordinator.coordination.handling.event.FamilyCaseEvent;
import no.barnekoordinator.coordination.handling.event.ServiceDelayed;
import no.barnekoordinator.platform.time.Oslo;

/** Decides what becomes of the clocks of a case. A clock that has run out is broken, whatever came after. */
final class CaseClocks {

    private CaseClocks() {}

    /** The clock from a granted right to an appointment; runs for the case. */
    static ClockStarted towardsAppointment(UUID caseId, String municipality, Instant due, Instant at) {
        return new ClockStarted(caseId, caseId, ClockKind.APPOINTMENT, APPOINTMENT_TARGET, due, municipality, at);
    }

    /** The clock of a promised service. */
    static ClockStarted towardsDelivery(CaseState now, UUID serviceId, LocalDate dueOn, Instant at) {
        return new ClockStarted(
                now.caseId(),
                serviceId,
                ClockKind.SERVICE_DUE,
                SERVICE_DUE_DATE,
                Oslo.endOf(dueOn),
                now.municipality(),
                at);
    }

    /** Nothing, unless the clock runs and its time has come. */
    static List<FamilyCaseEvent> check(CaseState now, UUID subject, Instant at) {
        RunningClock clock = now.clocks().get(subject);
        return clock != null && clock.hasRunOutAt(at) ? ranOut(now, subject, clock) : List.of();
    }

    /** The duty is done; nothing when no clock runs for it. */
    static List<FamilyCaseEvent> done(CaseState now, UUID subject, Instant at) {
        RunningClock clock = now.clocks().get(subject);
        if (clock == null) {
            return List.of();
        }
        return clock.hasRunOutAt(at)
                ? ranOut(now, subject, clock)
                : List.of(new ClockMet(now.caseId(), subject, clock.kind(), clock.ruleId(), now.municipality(), at));
    }

    /** No duty is left. */
    static List<FamilyCaseEvent> stopAll(CaseState now, Instant at) {
        List<FamilyCaseEvent> events = new ArrayList<>();
        now.clocks().forEach((subject, clock) -> {
            if (clock.hasRunOutAt(at)) {
                events.addAll(ranOut(now, subject, clock));
            } else {
                events.add(new ClockCancelled(
                        now.caseId(), subject, clock.kind(), clock.ruleId(), now.municipality(), at));
            }
        });
        return events;
    }

    private static List<FamilyCaseEvent> ranOut(CaseState now, UUID subject, RunningClock clock) {
        List<FamilyCaseEvent> events = new ArrayList<>();
        Instant due = clock.due();
        events.add(
                new ClockBreached(now.caseId(), subject, clock.kind(), clock.ruleId(), due, now.municipality(), due));
        ServiceState service = now.services().get(subject);
        if (service != null) {
            events.add(new ServiceDelayed(
                    now.caseId(), subject, service.kind(), service.dueOn(), now.municipality(), due));
        }
        return events;
    }
}
