package no.barnekoordinator.coordination.handling.transition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.coordination.AdultOutcome;
import no.barnekoordinator.coordination.handling.RunningClock;
import no.barnekoordinator.coordination.handling.event.AdultGapStarted;
import no.barnekoordinator.coordination.handling.event.AdultTransitionEnded;
import no.barnekoordinator.coordination.handling.event.AdulthoodApproached;
import no.barnekoordinator.coordination.handling.event.ClockStarted;
import no.barnekoordinator.coordination.handling.event.CoordinationEvent;
import no.barnekoordinator.coordination.handling.event.ParentsAccessEnded;
import no.barnekoordinator.coordination.handling.event.TransitionReminded;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;

/** Decides what a child's age brings with it: when the plan is asked for, and what happens on the 18th birthday. */
final class Adulthood {

    private Adulthood() {}

    /** What is due by now and not yet stated; nothing for a child whose birth date is not known. */
    static List<CoordinationEvent> check(TransitionsState now, UUID childId, Instant at) {
        ChildState child = now.children().get(childId);
        LocalDate bornOn = child == null ? null : child.bornOn();
        if (child == null || bornOn == null) {
            return List.of();
        }
        AdulthoodDates dates = AdulthoodDates.of(bornOn);
        List<CoordinationEvent> events = new ArrayList<>();
        boolean grown = !at.isBefore(dates.birthday());
        Optional<TransitionState> known = now.adultOf(childId);
        if (!now.closed()) {
            if (known.isEmpty() && !at.isBefore(dates.planAsked())) {
                events.addAll(approach(now, childId, dates, at));
            } else if (!grown) {
                known.filter(t -> isToBeReminded(t, dates, at))
                        .ifPresent(t -> events.add(new TransitionReminded(
                                now.caseId(), AdultTransition.of(childId), now.municipality(), at)));
            }
        }
        if (grown && !child.parentsAccessEnded()) {
            events.add(new ParentsAccessEnded(now.caseId(), childId, now.municipality(), dates.birthday()));
        }
        if (grown && !now.closed()) {
            events.addAll(goOver(now, childId, known.orElse(TransitionState.approached(childId)), dates, at));
        }
        return events;
    }

    /** @throws Refusal a conflict while a child is not 18, or nobody has written down when it was born */
    static void mustAllBeGrown(TransitionsState now, Instant at) {
        boolean all = now.children().values().stream()
                .map(ChildState::bornOn)
                .allMatch(bornOn ->
                        bornOn != null && !at.isBefore(AdulthoodDates.of(bornOn).birthday()));
        if (!all) {
            throw Refusal.conflict("case-child-not-eighteen");
        }
    }

    /** A plan that was asked for and not made is waited for again. */
    static List<CoordinationEvent> askAgain(TransitionsState now, Instant at) {
        List<CoordinationEvent> events = new ArrayList<>();
        now.children().forEach((childId, child) -> {
            LocalDate bornOn = child.bornOn();
            boolean asked = now.adultOf(childId)
                    .filter(t -> !t.planned() && !t.planLate() && !t.ended())
                    .isPresent();
            if (bornOn != null && asked) {
                events.add(towardsPlan(now, AdultTransition.of(childId), AdulthoodDates.of(bornOn), at));
            }
        });
        return events;
    }

    /**
     * The end of a transition that is answered for; the days from the birthday are counted to the day it was settled.
     */
    static AdultTransitionEnded ended(
            TransitionsState now, UUID childId, AdultOutcome outcome, LocalDate settledOn, Instant at) {
        LocalDate bornOn = now.children().get(childId) == null
                ? null
                : now.children().get(childId).bornOn();
        int days = bornOn == null
                ? 0
                : (int) Math.max(
                        0, ChronoUnit.DAYS.between(AdulthoodDates.of(bornOn).adultOn(), settledOn));
        return new AdultTransitionEnded(
                now.caseId(),
                AdultTransition.of(childId),
                childId,
                outcome,
                days,
                now.isLast(childId),
                now.municipality(),
                at);
    }

    private static List<CoordinationEvent> approach(
            TransitionsState now, UUID childId, AdulthoodDates dates, Instant at) {
        UUID transitionId = AdultTransition.of(childId);
        List<CoordinationEvent> events = new ArrayList<>();
        events.add(new AdulthoodApproached(now.caseId(), transitionId, childId, now.municipality(), at));
        if (at.isBefore(dates.birthday())) {
            events.add(towardsPlan(now, transitionId, dates, at));
        }
        return events;
    }

    static ClockStarted towardsPlan(TransitionsState now, UUID transitionId, AdulthoodDates dates, Instant at) {
        return new ClockStarted(
                now.caseId(),
                transitionId,
                ClockKind.TRANSITION_PLAN,
                dates.ruleWhenAsked(at),
                dates.planLateWhenAsked(at),
                now.municipality(),
                at);
    }

    private static boolean isToBeReminded(TransitionState t, AdulthoodDates dates, Instant at) {
        return !t.planned() && !t.reminded() && !t.ended() && !at.isBefore(dates.reminder());
    }

    /** No gap: somebody is in place on the birthday, or the days until somebody is are counted. */
    private static List<CoordinationEvent> goOver(
            TransitionsState now, UUID childId, TransitionState t, AdulthoodDates dates, Instant at) {
        UUID transitionId = AdultTransition.of(childId);
        if (t.ended()) {
            return List.of();
        }
        List<CoordinationEvent> events =
                new ArrayList<>(now.clocks().find(transitionId, ClockKind.TRANSITION_PLAN).stream()
                        .map(clock -> dropped(clock, at))
                        .toList());
        LocalDate startsOn = t.startsOn();
        if (t.offer() == TransitionState.Offer.DECLINED) {
            events.add(ended(now, childId, AdultOutcome.DECLINED, dates.adultOn(), at));
        } else if (startsOn != null && !startsOn.isAfter(Oslo.dateOf(at))) {
            events.add(ended(now, childId, AdultOutcome.COORDINATED, startsOn, at));
        } else if (!t.gap()) {
            events.add(new AdultGapStarted(now.caseId(), transitionId, now.municipality(), dates.birthday()));
        }
        return events;
    }

    private static CoordinationEvent dropped(RunningClock clock, Instant at) {
        return clock.dropped(at);
    }
}
