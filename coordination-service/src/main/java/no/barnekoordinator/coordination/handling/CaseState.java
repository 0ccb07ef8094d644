package no.barnekoordinator.coordination.handling;

import java.util.UUID;
import no.barnekoordinator.coordination.handling.event.CaseClosed;
import no.barnekoordinator.coordination.handling.event.CaseContinued;
import no.barnekoordinator.coordination.handling.event.CaseMoved;
import no.barnekoordinator.coordination.handling.event.CaseOpened;
import no.barnekoordinator.coordination.handling.event.CaseReopened;
import no.barnekoordinator.coordination.handling.event.ClockEvent;
import no.barnekoordinator.coordination.handling.event.FamilyCaseEvent;
import org.jspecify.annotations.Nullable;

/**
 * What a family case has come to, in the order it came to it. Immutable; knows no personal data.
 *
 * @param continuedAs what it is called in the municipality it goes on in; null while it goes on here, or nowhere
 */
record CaseState(
        UUID caseId,
        UUID requestId,
        String municipality,
        boolean closed,
        @Nullable UUID continuedAs,
        Appointment appointment,
        RunningClocks clocks) {

    static CaseState of(CaseOpened event) {
        return new CaseState(
                event.caseId(),
                event.requestId(),
                event.municipality(),
                false,
                null,
                Appointment.NOBODY,
                RunningClocks.NONE);
    }

    static CaseState of(CaseContinued event) {
        return new CaseState(
                event.caseId(),
                event.requestId(),
                event.municipality(),
                false,
                null,
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
        UUID goesOn = event instanceof CaseMoved moved ? moved.continuedAs() : continuedAs;
        return new CaseState(caseId, requestId, municipality, nowClosed, goesOn, appointment.after(event), clocks);
    }

    CaseState after(ClockEvent event) {
        return new CaseState(caseId, requestId, municipality, closed, continuedAs, appointment, clocks.after(event));
    }

    /** Whether it goes on in another municipality. */
    boolean moved() {
        return continuedAs != null;
    }
}
