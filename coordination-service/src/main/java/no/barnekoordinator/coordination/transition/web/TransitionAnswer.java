package no.barnekoordinator.coordination.transition.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.AdultOutcome;
import no.barnekoordinator.contracts.coordination.TransitionKind;
import no.barnekoordinator.coordination.transition.CaseTransitions;
import no.barnekoordinator.coordination.transition.ChildRow;
import no.barnekoordinator.coordination.transition.StepRow;
import no.barnekoordinator.coordination.transition.TransitionRow;
import org.jspecify.annotations.Nullable;

/** The transitions of a case as the API shows them to those who work with it. */
record TransitionAnswer(
        UUID caseId, String label, boolean open, long version, List<Child> children, List<Transition> transitions) {

    static TransitionAnswer of(CaseTransitions found) {
        return new TransitionAnswer(
                found.caseId(),
                found.label(),
                found.open(),
                found.version(),
                found.children().stream().map(Child::of).toList(),
                found.transitions().stream().map(Transition::of).toList());
    }

    /** @param grownUp whether the child has turned 18, and the parents' access has ended */
    record Child(UUID childId, int number, @Nullable LocalDate bornOn, boolean grownUp) {

        static Child of(ChildRow row) {
            return new Child(row.childId(), row.number(), row.bornOn(), row.grownUp());
        }
    }

    record Step(
            UUID stepId,
            @Nullable String what,
            @Nullable String owner,
            LocalDate dueOn,
            @Nullable LocalDate doneOn) {

        static Step of(StepRow row) {
            return new Step(row.stepId(), row.what(), row.owner(), row.dueOn(), row.doneOn());
        }
    }

    record Transition(
            UUID transitionId,
            UUID childId,
            int child,
            TransitionKind kind,
            boolean planned,
            boolean late,
            boolean reminded,
            @Nullable Instant planDue,
            @Nullable LocalDate dayOf,
            @Nullable String receiving,
            TransitionRow.Offer offer,
            @Nullable String coordinator,
            @Nullable LocalDate startsOn,
            @Nullable Boolean consents,
            boolean gap,
            @Nullable AdultOutcome outcome,
            @Nullable Integer gapDays,
            TransitionRow.@Nullable Ending ending,
            List<Step> steps) {

        static Transition of(TransitionRow row) {
            return new Transition(
                    row.transitionId(),
                    row.childId(),
                    row.childNumber(),
                    row.kind(),
                    row.isPlanned(),
                    row.late(),
                    row.remindedAt() != null,
                    row.planDue(),
                    row.dayOf(),
                    row.receiving(),
                    row.offer(),
                    row.coordinator(),
                    row.startsOn(),
                    row.consents(),
                    row.isGap(),
                    row.outcome(),
                    row.gapDays(),
                    row.ending(),
                    row.steps().stream().map(Step::of).toList());
        }
    }
}
