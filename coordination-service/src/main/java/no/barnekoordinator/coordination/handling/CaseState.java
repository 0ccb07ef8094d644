package no.barnekoordinator.coordination.handling;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import no.barnekoordinator.coordination.handling.event.CaseClosed;
import no.barnekoordinator.coordination.handling.event.CaseContinued;
import no.barnekoordinator.coordination.handling.event.CaseMoved;
import no.barnekoordinator.coordination.handling.event.CaseOpened;
import no.barnekoordinator.coordination.handling.event.CaseReopened;
import no.barnekoordinator.coordination.handling.event.ClockEvent;
import no.barnekoordinator.coordination.handling.event.ComplaintSucceeded;
import no.barnekoordinator.coordination.handling.event.FamilyCaseEvent;
import org.jspecify.annotations.Nullable;

/**
 * What a family case has come to, in the order it came to it. Immutable; knows no personal data.
 *
 * @param continuedAs what it is called in the municipality it goes on in; null while it goes on here, or nowhere
 * @param decisions of complaints, as far as it knows of them
 */
record CaseState(
        UUID caseId,
        UUID requestId,
        String municipality,
        boolean closed,
        @Nullable UUID continuedAs,
        Appointment appointment,
        RunningClocks clocks,
        Set<Decision> decisions) {

    /** A decision of a complaint, by when it was made: a complaint may be decided more than once. */
    record Decision(UUID complaintId, Instant at) {}

    static CaseState of(CaseOpened event) {
        return new CaseState(
                event.caseId(),
                event.requestId(),
                event.municipality(),
                false,
                null,
                Appointment.NOBODY,
                RunningClocks.NONE,
                Set.of());
    }

    static CaseState of(CaseContinued event) {
        return new CaseState(
                event.caseId(),
                event.requestId(),
                event.municipality(),
                false,
                null,
                Appointment.NOBODY.after(event),
                RunningClocks.NONE,
                Set.of());
    }

    CaseState after(FamilyCaseEvent event) {
        boolean nowClosed =
                switch (event) {
                    case CaseClosed e -> true;
                    case CaseReopened e -> false;
                    default -> closed;
                };
        UUID goesOn = event instanceof CaseMoved moved ? moved.continuedAs() : continuedAs;
        return new CaseState(
                caseId,
                requestId,
                municipality,
                nowClosed,
                goesOn,
                appointment.after(event),
                clocks,
                decisionsAfter(event));
    }

    private Set<Decision> decisionsAfter(FamilyCaseEvent event) {
        Decision heard =
                switch (event) {
                    case CaseReopened e -> new Decision(e.complaintId(), e.happenedAt());
                    case ComplaintSucceeded e -> new Decision(e.complaintId(), e.happenedAt());
                    default -> null;
                };
        if (heard == null) {
            return decisions;
        }
        Set<Decision> more = new LinkedHashSet<>(decisions);
        more.add(heard);
        return more;
    }

    CaseState after(ClockEvent event) {
        return new CaseState(
                caseId, requestId, municipality, closed, continuedAs, appointment, clocks.after(event), decisions);
    }

    /** Whether the case knows of a decision, because it was told or was opened again by it. */
    boolean knows(UUID complaintId, Instant decidedAt) {
        return decisions.contains(new Decision(complaintId, decidedAt));
    }

    /** Whether it goes on in another municipality. */
    boolean moved() {
        return continuedAs != null;
    }
}
