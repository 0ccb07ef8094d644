package no.barnekoordinator.coordination.handling.transition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.coordination.handling.RunningClock;
import no.barnekoordinator.coordination.handling.event.AdulthoodUndone;
import no.barnekoordinator.coordination.handling.event.BirthDateCorrected;
import no.barnekoordinator.coordination.handling.event.CoordinationEvent;
import no.barnekoordinator.platform.command.Refusal;

/**
 * Decides what becomes of the transition to adult life when the birth date it was counted from was wrong: what followed
 * from the wrong date is taken back, and what follows from the right one begins.
 *
 * <p>Of a case that has ended the same is taken back: that a child was 18, and what was late or settled by that, stands
 * nowhere when it is not so, neither for who sees the case nor in the figures. Nothing begins: no plan is asked for and
 * no days are counted, until the case is opened again and asks for what is right by then. Nor does the case open by
 * itself where it ended because the child had turned 18: what the family has a right to by now is for somebody to
 * decide, by a new request or a complaint.
 */
final class Correction {

    private final TransitionsState now;
    private final UUID childId;
    private final ChildState child;
    private final AdulthoodDates dates;
    private final Instant at;

    private Correction(TransitionsState now, UUID childId, ChildState child, LocalDate bornOn, Instant at) {
        this.now = now;
        this.childId = childId;
        this.child = child;
        this.dates = AdulthoodDates.of(bornOn);
        this.at = at;
    }

    /** @throws Refusal when the child is 18 by either date: there is nothing to plan, and nothing to take back */
    static List<CoordinationEvent> of(
            TransitionsState now, UUID childId, ChildState child, LocalDate bornOn, Instant at) {
        Correction correction = new Correction(now, childId, child, bornOn, at);
        if (child.parentsAccessEnded() && correction.isGrown()) {
            throw Refusal.conflict("child-grown-up");
        }
        List<CoordinationEvent> events = new ArrayList<>();
        events.add(new BirthDateCorrected(now.caseId(), childId, bornOn, now.municipality(), at));
        events.addAll(correction.follows());
        return events;
    }

    private List<CoordinationEvent> follows() {
        UUID transitionId = AdultTransition.of(childId);
        Optional<TransitionState> known = now.adultOf(childId);
        Optional<RunningClock> wrong = now.clocks()
                .find(transitionId, ClockKind.TRANSITION_PLAN)
                .filter(clock -> !clock.due().equals(dates.planLate()));
        boolean lateByBoth = wrong.filter(clock -> clock.hasRunOutAt(at)).isPresent() && !at.isBefore(dates.planLate());
        List<CoordinationEvent> events = new ArrayList<>();
        wrong.ifPresent(clock -> events.add(lateByBoth ? clock.broken() : clock.cancelled(at)));
        boolean undone = !isGrown() && known.filter(this::doesNotHold).isPresent();
        if (undone) {
            events.add(new AdulthoodUndone(now.caseId(), transitionId, childId, isNear(), now.municipality(), at));
        }
        boolean waitedFor = !now.closed()
                && isNear()
                && !isGrown()
                && known.filter(t -> !t.planned()).isPresent();
        if (waitedFor && !lateByBoth && (undone || wrong.isPresent())) {
            events.add(Adulthood.towardsPlan(now, transitionId, dates, at));
        }
        return events;
    }

    /** Asked for too early, late too early, or 18 when it was not so. */
    private boolean doesNotHold(TransitionState t) {
        return !isNear()
                || child.parentsAccessEnded()
                || t.gap()
                || t.ended()
                || (t.planLate() && at.isBefore(dates.planLate()));
    }

    private boolean isGrown() {
        return !at.isBefore(dates.birthday());
    }

    private boolean isNear() {
        return !at.isBefore(dates.planAsked());
    }
}
