package no.barnekoordinator.coordination.handling;

import java.util.UUID;
import no.barnekoordinator.coordination.handling.event.CaseClosed;
import no.barnekoordinator.coordination.handling.event.CaseOpened;
import no.barnekoordinator.coordination.handling.event.CaseReopened;
import no.barnekoordinator.coordination.handling.event.ClockEvent;
import no.barnekoordinator.coordination.handling.event.CoordinatorAppointed;
import no.barnekoordinator.coordination.handling.event.FamilyCaseEvent;
import org.jspecify.annotations.Nullable;

/** What a family case has come to, in the order it came to it. Immutable; knows no personal data. */
record CaseState(
        UUID caseId,
        String municipality,
        boolean closed,
        @Nullable UUID coordinator,
        RunningClocks clocks) {

    static CaseState of(CaseOpened event) {
        return new CaseState(event.caseId(), event.municipality(), false, null, RunningClocks.NONE);
    }

    CaseState after(FamilyCaseEvent event) {
        return switch (event) {
            case CaseOpened opened -> of(opened);
            case CoordinatorAppointed e -> new CaseState(caseId, municipality, closed, e.coordinatorId(), clocks);
            case CaseClosed e -> new CaseState(caseId, municipality, true, coordinator, clocks);
            case CaseReopened e -> new CaseState(caseId, municipality, false, coordinator, clocks);
        };
    }

    CaseState after(ClockEvent event) {
        return new CaseState(caseId, municipality, closed, coordinator, clocks.after(event));
    }
}
