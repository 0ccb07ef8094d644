package no.barnekoordinator.coordination.handling.transition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.barnekoordinator.coordination.handling.RunningClocks;
import no.barnekoordinator.coordination.handling.event.AdultConsentRecorded;
import no.barnekoordinator.coordination.handling.event.AdultGapStarted;
import no.barnekoordinator.coordination.handling.event.AdultTransitionEnded;
import no.barnekoordinator.coordination.handling.event.AdulthoodApproached;
import no.barnekoordinator.coordination.handling.event.AdulthoodUndone;
import no.barnekoordinator.coordination.handling.event.BirthDateCorrected;
import no.barnekoordinator.coordination.handling.event.ChildNoted;
import no.barnekoordinator.coordination.handling.event.ChildReleased;
import no.barnekoordinator.coordination.handling.event.ClockBreached;
import no.barnekoordinator.coordination.handling.event.ClockEvent;
import no.barnekoordinator.coordination.handling.event.OrdinaryCoordinatorAccepted;
import no.barnekoordinator.coordination.handling.event.OrdinaryCoordinatorDeclined;
import no.barnekoordinator.coordination.handling.event.OrdinaryCoordinatorOffered;
import no.barnekoordinator.coordination.handling.event.ParentsAccessEnded;
import no.barnekoordinator.coordination.handling.event.TransitionCancelled;
import no.barnekoordinator.coordination.handling.event.TransitionCompleted;
import no.barnekoordinator.coordination.handling.event.TransitionEvent;
import no.barnekoordinator.coordination.handling.event.TransitionMoved;
import no.barnekoordinator.coordination.handling.event.TransitionPlanned;
import no.barnekoordinator.coordination.handling.event.TransitionReminded;
import no.barnekoordinator.coordination.handling.event.TransitionStepDone;
import no.barnekoordinator.coordination.handling.event.TransitionStepWritten;
import no.barnekoordinator.coordination.handling.event.TransitionsClosed;
import no.barnekoordinator.coordination.handling.event.TransitionsOpened;
import no.barnekoordinator.coordination.handling.event.TransitionsReopened;

/**
 * What the transitions in a case have come to. Immutable; of personal data it knows the children's birth dates only,
 * which everything about turning 18 is counted from.
 *
 * @param children in the order they became known
 * @param transitions in the order they came up
 */
record TransitionsState(
        UUID caseId,
        String municipality,
        boolean closed,
        Map<UUID, ChildState> children,
        Map<UUID, TransitionState> transitions,
        RunningClocks clocks) {

    static TransitionsState of(TransitionsOpened event) {
        return new TransitionsState(
                event.caseId(), event.municipality(), false, Map.of(), Map.of(), RunningClocks.NONE);
    }

    TransitionsState after(TransitionEvent event) {
        return switch (event) {
            case TransitionsOpened opened -> of(opened);
            case TransitionsClosed e -> closed(true);
            case TransitionsReopened e -> closed(false);
            case ChildNoted e -> child(e.childId(), new ChildState(e.number(), e.bornOn(), false));
            case BirthDateCorrected e -> {
                ChildState child = children.get(e.childId());
                yield child == null
                        ? this
                        : child(e.childId(), new ChildState(child.number(), e.bornOn(), child.parentsAccessEnded()));
            }
            case ChildReleased e -> without(e.childId());
            case ParentsAccessEnded e -> {
                ChildState child = children.get(e.childId());
                yield child == null ? this : child(e.childId(), new ChildState(child.number(), child.bornOn(), true));
            }
            case AdulthoodApproached e -> transition(e.transitionId(), TransitionState.approached(e.childId()));
            case TransitionReminded e -> change(e.transitionId(), TransitionState::afterReminder);
            case TransitionPlanned e ->
                transitions.containsKey(e.transitionId())
                        ? change(e.transitionId(), TransitionState::afterPlan)
                        : transition(e.transitionId(), TransitionState.planned(e.kind(), e.childId()));
            case TransitionMoved e -> this;
            case TransitionStepWritten e -> change(e.transitionId(), t -> t.withStep(e.stepId(), false));
            case TransitionStepDone e -> change(e.transitionId(), t -> t.withStep(e.stepId(), true));
            case TransitionCompleted e -> change(e.transitionId(), TransitionState::afterEnd);
            case TransitionCancelled e -> change(e.transitionId(), TransitionState::afterEnd);
            case OrdinaryCoordinatorOffered e ->
                change(e.transitionId(), t -> t.with(TransitionState.Offer.OFFERED, null));
            case OrdinaryCoordinatorAccepted e ->
                change(e.transitionId(), t -> t.with(TransitionState.Offer.ACCEPTED, e.startsOn()));
            case OrdinaryCoordinatorDeclined e ->
                change(e.transitionId(), t -> t.with(TransitionState.Offer.DECLINED, null));
            case AdultConsentRecorded e -> this;
            case AdultGapStarted e -> change(e.transitionId(), TransitionState::withGap);
            case AdultTransitionEnded e -> change(e.transitionId(), TransitionState::afterEnd);
            case AdulthoodUndone e -> undone(e);
        };
    }

    TransitionsState after(ClockEvent event) {
        TransitionsState ticked =
                new TransitionsState(caseId, municipality, closed, children, transitions, clocks.after(event));
        return event instanceof ClockBreached breached
                ? ticked.change(breached.subject(), TransitionState::afterBreach)
                : ticked;
    }

    Optional<TransitionState> adultOf(UUID childId) {
        return Optional.ofNullable(transitions.get(AdultTransition.of(childId)));
    }

    /** Whether every other child has gone over to adult life. */
    boolean isLast(UUID childId) {
        return children.keySet().stream()
                .filter(other -> !other.equals(childId))
                .allMatch(other -> adultOf(other).map(TransitionState::ended).orElse(false));
    }

    /** What the next child is called in the case; a number is not used twice while somebody has it. */
    int nextNumber() {
        return children.values().stream().mapToInt(ChildState::number).max().orElse(0) + 1;
    }

    private TransitionsState undone(AdulthoodUndone e) {
        ChildState child = children.get(e.childId());
        TransitionsState young =
                child == null ? this : child(e.childId(), new ChildState(child.number(), child.bornOn(), false));
        if (e.near()) {
            return young.change(e.transitionId(), TransitionState::afterUndoing);
        }
        Map<UUID, TransitionState> others = new LinkedHashMap<>(transitions);
        others.remove(e.transitionId());
        return new TransitionsState(caseId, municipality, closed, young.children, others, clocks);
    }

    private TransitionsState without(UUID childId) {
        Map<UUID, ChildState> left = new LinkedHashMap<>(children);
        left.remove(childId);
        Map<UUID, TransitionState> others = new LinkedHashMap<>(transitions);
        others.values().removeIf(transition -> transition.childId().equals(childId));
        return new TransitionsState(caseId, municipality, closed, left, others, clocks);
    }

    private TransitionsState closed(boolean now) {
        return new TransitionsState(caseId, municipality, now, children, transitions, clocks);
    }

    private TransitionsState child(UUID childId, ChildState child) {
        Map<UUID, ChildState> changed = new LinkedHashMap<>(children);
        changed.put(childId, child);
        return new TransitionsState(caseId, municipality, closed, changed, transitions, clocks);
    }

    private TransitionsState change(UUID transitionId, UnaryOperator<TransitionState> change) {
        TransitionState transition = transitions.get(transitionId);
        return transition == null ? this : transition(transitionId, change.apply(transition));
    }

    private TransitionsState transition(UUID transitionId, TransitionState transition) {
        Map<UUID, TransitionState> changed = new LinkedHashMap<>(transitions);
        changed.put(transitionId, transition);
        return new TransitionsState(caseId, municipality, closed, children, changed, clocks);
    }
}
