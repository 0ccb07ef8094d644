package no.barnekoordinator.coordination.publication;

import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.coordination.MeasureProgressedV1;
import no.barnekoordinator.contracts.coordination.PlanRevisedV1;
import no.barnekoordinator.contracts.coordination.PlanStartedV1;
import no.barnekoordinator.coordination.handling.event.MeasureProgressed;
import no.barnekoordinator.coordination.handling.event.PlanClosed;
import no.barnekoordinator.coordination.handling.event.PlanEvent;
import no.barnekoordinator.coordination.handling.event.PlanReopened;
import no.barnekoordinator.coordination.handling.event.PlanRevised;
import no.barnekoordinator.coordination.handling.event.PlanStarted;
import org.jspecify.annotations.Nullable;

/** What is told of a plan: that there is one, how old it is and how far it has come. Never a word of it. */
final class PlanTranslation {

    private PlanTranslation() {}

    static @Nullable Contract contractOf(PlanEvent event) {
        return switch (event) {
            case PlanStarted e ->
                new PlanStartedV1(e.caseId(), e.measures().size(), e.reviseBy(), e.municipality(), e.happenedAt());
            case PlanRevised e ->
                new PlanRevisedV1(
                        e.caseId(), e.version(), e.measures().size(), e.reviseBy(), e.municipality(), e.happenedAt());
            case MeasureProgressed e ->
                new MeasureProgressedV1(e.caseId(), e.measureId(), e.progress(), e.municipality(), e.happenedAt());
            // They follow from the end of the case and its reopening, which are told already.
            case PlanClosed e -> null;
            case PlanReopened e -> null;
        };
    }
}
