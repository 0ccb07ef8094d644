package no.barnekoordinator.coordination.handling;

import java.util.UUID;
import no.barnekoordinator.coordination.handling.event.CaseClosed;
import no.barnekoordinator.coordination.handling.event.CaseOpened;
import no.barnekoordinator.coordination.handling.event.CaseReopened;
import no.barnekoordinator.coordination.handling.event.ClockEvent;
import no.barnekoordinator.coordination.handling.event.FamilyCaseEvent;

/** What a family case has come to, in the order it came to it. Immutable; knows no personal data. */
record CaseState(UUID caseId, String municipality, boolean closed, Appointment appointment, RunningClocks clocks) {

    static CaseState of(CaseOpened event) {
        return new CaseState(event.caseId(), event.municipality(), false, Appointment.NOBODY, RunningClocks.NONE);
    }

    CaseState after(FamilyCaseEvent event) {
        boolean nowClosed =
                switch (event) {
                    case CaseClosed e -> true;
                    case CaseReopened e -> false;
                    default -> closed;
                };
        return new CaseState(caseId, municipality, nowClosed, appointment.after(event), clocks);
    }

    CaseState after(ClockEvent event) {
        return new CaseState(caseId, municipality, closed, appointment, clocks.after(event));
    }
}
