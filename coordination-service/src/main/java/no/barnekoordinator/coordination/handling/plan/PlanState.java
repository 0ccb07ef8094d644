package no.barnekoordinator.coordination.handling.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.barnekoordinator.coordination.handling.RunningClocks;
import no.barnekoordinator.coordination.handling.event.ClockBreached;
import no.barnekoordinator.coordination.handling.event.ClockEvent;
import no.barnekoordinator.coordination.handling.event.CooperationDelayed;
import no.barnekoordinator.coordination.handling.event.DelayEvent;
import no.barnekoordinator.coordination.handling.event.MeasureProgressed;
import no.barnekoordinator.coordination.handling.event.PlanClosed;
import no.barnekoordinator.coordination.handling.event.PlanEvent;
import no.barnekoordinator.coordination.handling.event.PlanReopened;
import no.barnekoordinator.coordination.handling.event.PlanRevised;
import no.barnekoordinator.coordination.handling.event.PlanStarted;
import no.barnekoordinator.coordination.handling.event.PlannedMeasure;

/**
 * What an individual plan has come to. Immutable, and no larger after a hundred revisions than after one: the words of
 * the plan stay in the events.
 *
 * @param overdue whether it was not revised in time, and has not been revised since
 * @param delayed whether that is stated, and not yet over
 */
record PlanState(
        UUID caseId,
        UUID planId,
        String municipality,
        int version,
        Set<UUID> measures,
        LocalDate reviseBy,
        boolean overdue,
        boolean delayed,
        boolean closed,
        RunningClocks clocks) {

    static PlanState of(PlanStarted e) {
        return new PlanState(
                e.caseId(),
                e.planId(),
                e.municipality(),
                1,
                ids(e.measures()),
                e.reviseBy(),
                false,
                false,
                false,
                RunningClocks.NONE);
    }

    PlanState after(PlanEvent event) {
        return switch (event) {
            case PlanStarted e -> of(e);
            case PlanRevised e ->
                new PlanState(
                        caseId,
                        planId,
                        municipality,
                        e.version(),
                        ids(e.measures()),
                        e.reviseBy(),
                        false,
                        delayed,
                        closed,
                        clocks);
            case MeasureProgressed e -> this;
            case PlanClosed e -> with(overdue, delayed, true, clocks);
            case PlanReopened e -> with(overdue, delayed, false, clocks);
        };
    }

    PlanState after(ClockEvent event) {
        return with(overdue || event instanceof ClockBreached, delayed, closed, clocks.after(event));
    }

    PlanState after(DelayEvent event) {
        return with(overdue, event instanceof CooperationDelayed, closed, clocks);
    }

    private PlanState with(boolean late, boolean stated, boolean laidAway, RunningClocks running) {
        return new PlanState(
                caseId, planId, municipality, version, measures, reviseBy, late, stated, laidAway, running);
    }

    private static Set<UUID> ids(List<PlannedMeasure> measures) {
        return measures.stream().map(PlannedMeasure::measureId).collect(Collectors.toUnmodifiableSet());
    }
}
