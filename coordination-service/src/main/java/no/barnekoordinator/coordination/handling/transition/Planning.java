package no.barnekoordinator.coordination.handling.transition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.coordination.TransitionKind;
import no.barnekoordinator.coordination.handling.event.ChildReleased;
import no.barnekoordinator.coordination.handling.event.ClockBreached;
import no.barnekoordinator.coordination.handling.event.ClockEvent;
import no.barnekoordinator.coordination.handling.event.CoordinationEvent;
import no.barnekoordinator.coordination.handling.event.TransitionCancelled;
import no.barnekoordinator.coordination.handling.event.TransitionCompleted;
import no.barnekoordinator.coordination.handling.event.TransitionMoved;
import no.barnekoordinator.coordination.handling.event.TransitionPlanned;
import no.barnekoordinator.coordination.handling.event.TransitionStepDone;
import no.barnekoordinator.coordination.handling.event.TransitionStepWritten;
import no.barnekoordinator.platform.command.Refusal;
import org.jspecify.annotations.Nullable;

/** Decides how transitions are planned and followed, whatever their kind. */
final class Planning {

    private Planning() {}

    static List<CoordinationEvent> plan(TransitionsState now, PlanTransition c) {
        ChildState child = now.children().get(c.childId());
        if (child == null) {
            throw Refusal.againstRule("transition-child-unknown");
        }
        return c.kind() == TransitionKind.TURNING_18 ? planAdult(now, child, c) : planOther(now, c);
    }

    static List<CoordinationEvent> move(TransitionsState now, MoveTransition c) {
        ongoing(now, c.transitionId(), false);
        return List.of(new TransitionMoved(
                now.caseId(), c.transitionId(), c.dayOf(), c.receiving(), now.municipality(), c.at()));
    }

    static List<CoordinationEvent> write(TransitionsState now, WriteStep c) {
        TransitionState t = found(now, c.transitionId());
        if (t.ended()) {
            throw Refusal.conflict("transition-ended");
        }
        if (!t.planned()) {
            throw Refusal.conflict("transition-not-planned");
        }
        return List.of(new TransitionStepWritten(
                now.caseId(),
                c.transitionId(),
                c.stepId(),
                c.what(),
                c.owner(),
                c.dueOn(),
                now.municipality(),
                c.at()));
    }

    /** A step may be done after the transition too. */
    static List<CoordinationEvent> done(TransitionsState now, DoStep c) {
        Boolean done = found(now, c.transitionId()).steps().get(c.stepId());
        if (done == null) {
            throw Refusal.notFound();
        }
        if (done) {
            throw Refusal.conflict("step-already-done");
        }
        return List.of(new TransitionStepDone(
                now.caseId(), c.transitionId(), c.stepId(), c.doneOn(), now.municipality(), c.at()));
    }

    static List<CoordinationEvent> complete(TransitionsState now, CompleteTransition c) {
        TransitionState t = ongoing(now, c.transitionId(), false);
        return List.of(new TransitionCompleted(now.caseId(), c.transitionId(), t.kind(), now.municipality(), c.at()));
    }

    static List<CoordinationEvent> cancel(TransitionsState now, CancelTransition c) {
        TransitionState t = ongoing(now, c.transitionId(), false);
        return List.of(new TransitionCancelled(now.caseId(), c.transitionId(), t.kind(), now.municipality(), c.at()));
    }

    /** Its clock stops, what was planned for it is called off, and it is not known any more. */
    static List<CoordinationEvent> release(TransitionsState now, ReleaseChild c) {
        if (!now.children().containsKey(c.childId())) {
            return List.of();
        }
        List<CoordinationEvent> events = new ArrayList<>();
        now.transitions().forEach((id, t) -> {
            if (t.childId().equals(c.childId())) {
                now.clocks()
                        .find(id, ClockKind.TRANSITION_PLAN)
                        .map(clock -> clock.dropped(c.at()))
                        .ifPresent(events::add);
                if (t.planned() && !t.ended()) {
                    events.add(new TransitionCancelled(now.caseId(), id, t.kind(), now.municipality(), c.at()));
                }
            }
        });
        events.add(new ChildReleased(now.caseId(), c.childId(), now.municipality(), c.at()));
        return events;
    }

    /** A transition that is not behind the child, of the wanted sort. */
    static TransitionState ongoing(TransitionsState now, UUID transitionId, boolean adult) {
        TransitionState t = found(now, transitionId);
        if (t.isAdult() != adult) {
            throw Refusal.againstRule(adult ? "transition-not-to-adult" : "transition-to-adult-ends-itself");
        }
        if (t.ended()) {
            throw Refusal.conflict("transition-ended");
        }
        return t;
    }

    private static TransitionState found(TransitionsState now, UUID transitionId) {
        TransitionState t = now.transitions().get(transitionId);
        if (t == null) {
            throw Refusal.notFound();
        }
        return t;
    }

    /** The day follows from the birth date, and the clock towards the plan is met. */
    private static List<CoordinationEvent> planAdult(TransitionsState now, ChildState child, PlanTransition c) {
        LocalDate bornOn = child.bornOn();
        if (bornOn == null) {
            throw Refusal.conflict("transition-birth-date-unknown");
        }
        UUID transitionId = AdultTransition.of(c.childId());
        TransitionState known = now.transitions().get(transitionId);
        if (known != null && known.ended()) {
            throw Refusal.conflict("transition-ended");
        }
        if (known != null && known.planned()) {
            throw Refusal.conflict("transition-already-planned");
        }
        List<ClockEvent> clocks = now.clocks().find(transitionId, ClockKind.TRANSITION_PLAN).stream()
                .map(clock -> clock.done(c.at()))
                .toList();
        boolean late = (known != null && known.planLate()) || clocks.stream().anyMatch(ClockBreached.class::isInstance);
        List<CoordinationEvent> events = new ArrayList<>(clocks);
        events.add(planned(now, transitionId, c, AdulthoodDates.of(bornOn).adultOn(), !late));
        return events;
    }

    /** One of each kind lies ahead of a child at a time: a second would leave open which of them is meant. */
    private static List<CoordinationEvent> planOther(TransitionsState now, PlanTransition c) {
        boolean ahead = now.transitions().values().stream()
                .anyMatch(t -> t.childId().equals(c.childId()) && t.kind() == c.kind() && !t.ended());
        if (ahead || now.transitions().containsKey(c.transitionId())) {
            throw Refusal.conflict("transition-already-planned");
        }
        return List.of(planned(now, c.transitionId(), c, c.dayOf(), true));
    }

    private static TransitionPlanned planned(
            TransitionsState now, UUID transitionId, PlanTransition c, @Nullable LocalDate dayOf, boolean inTime) {
        return new TransitionPlanned(
                now.caseId(),
                transitionId,
                c.childId(),
                c.kind(),
                inTime,
                dayOf,
                c.receiving(),
                now.municipality(),
                c.at());
    }
}
