package no.barnekoordinator.coordination.handling;

import static no.barnekoordinator.coordination.handling.MunicipalRules.APPOINTMENT_TARGET;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.coordination.handling.event.ClockEvent;
import no.barnekoordinator.coordination.handling.event.ClockStarted;

/** Decides what becomes of the clocks of a case as a whole. */
final class CaseClocks {

    private CaseClocks() {}

    /** The clock from a granted right to an appointment; runs for the case. */
    static ClockStarted towardsAppointment(UUID caseId, String municipality, Instant due, Instant at) {
        return new ClockStarted(caseId, caseId, ClockKind.APPOINTMENT, APPOINTMENT_TARGET, due, municipality, at);
    }

    /** Nothing, unless the clock runs and its time has come. */
    static List<ClockEvent> check(CaseState now, ClockKind kind, Instant at) {
        return now.clocks().find(now.caseId(), kind).filter(clock -> clock.hasRunOutAt(at)).stream()
                .<ClockEvent>map(RunningClock::broken)
                .toList();
    }

    /** The duty is done; nothing when no clock runs for it. */
    static List<ClockEvent> done(CaseState now, ClockKind kind, Instant at) {
        return now.clocks().find(now.caseId(), kind).stream()
                .map(clock -> clock.done(at))
                .toList();
    }

    /** No duty is left. */
    static List<ClockEvent> stopAll(CaseState now, Instant at) {
        return now.clocks().all().stream().map(clock -> clock.dropped(at)).toList();
    }
}
