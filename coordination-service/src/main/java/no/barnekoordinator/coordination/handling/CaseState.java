package no.barnekoordinator.coordination.handling;

import java.util.UUID;
import no.barnekoordinator.coordination.handling.event.CaseClosed;
import no.barnekoordinator.coordination.handling.event.CaseContinued;
import no.barnekoordinator.coordination.handling.event.CaseMoved;
import no.barnekoordinator.coordination.handling.event.CaseOpened;
import no.barnekoordinator.coordination.handling.event.CaseReopened;
import no.barnekoordinator.coordination.handling.event.ClockEvent;
import no.barnekoordinator.coordination.handling.event.FamilyCaseEvent;

/**
 * What a family case has come to, in the order it came to it. Immutable; knows no personal data.
 *
 * @param moved whether it goes on in another municipality
 */
record CaseState(
        UUID caseId,
        UUID requestId,
        String municipality,
        boolean closed,
        boolean moved,
        Appointment appointment,
        RunningClocks clocks) {

    static CaseState of(CaseOpened event) {
        return new CaseState(
                event.caseId(),
                event.requestId(),
                event.municipality(),
                false,
                false,
                Appointment.NOBODY,
                RunningClocks.NONE);
    }

    static CaseState of(CaseContinued event) {
        return new CaseState(
                event.caseId(),
                event.requestId(),
                event.municipality(),
                false,
                false,
                Appointment.NOBODY.after(event),
                RunningClocks.NONE);
    }

    CaseState after(FamilyCaseEvent event) {
        boolean nowClosed =
                switch (event) {
                    case CaseClosed e -> true;
                    case CaseReopened e -> false;
                    default -> closed;
                };
        boolean nowMoved = moved || event instanceof CaseMoved;
        return new CaseState(caseId, requestId, municipality, nowClosed, nowMoved, appointment.after(event), clocks);
    }

    CaseState after(ClockEvent event) {
        return new CaseState(caseId, requestId, municipality, closed, moved, appointment, clocks.after(event));
    }
}
