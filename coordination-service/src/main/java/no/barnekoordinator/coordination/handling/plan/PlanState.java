package no.barnekoordinator.coordination.handling.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
 */
record PlanState(
        UUID caseId,
        UUID planId,
        String municipality,
        int version,
        Set<UUID> measures,
        LocalDate reviseBy,
        boolean closed) {

    static PlanState of(PlanStarted e) {
        return new PlanState(e.caseId(), e.planId(), e.municipality(), 1, ids(e.measures()), e.reviseBy(), false);
    }

    PlanState after(PlanEvent event) {
        return switch (event) {
            case PlanStarted e -> of(e);
            case PlanRevised e ->
                new PlanState(caseId, planId, municipality, e.version(), ids(e.measures()), e.reviseBy(), closed);
            case MeasureProgressed e -> this;
            case PlanClosed e -> with(true);
            case PlanReopened e -> with(false);
        };
    }

    private PlanState with(boolean laidAway) {
        return new PlanState(caseId, planId, municipality, version, measures, reviseBy, laidAway);
    }

    private static Set<UUID> ids(List<PlannedMeasure> measures) {
        return measures.stream().map(PlannedMeasure::measureId).collect(Collectors.toUnmodifiableSet());
    }
}
