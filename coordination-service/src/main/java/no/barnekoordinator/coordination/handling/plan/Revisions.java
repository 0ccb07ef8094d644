package no.barnekoordinator.coordination.handling.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.coordination.DelayCause;
import no.barnekoordinator.contracts.coordination.DelayEnding;
import no.barnekoordinator.coordination.handling.Delays;
import no.barnekoordinator.coordination.handling.MunicipalRules;
import no.barnekoordinator.coordination.handling.RunningClock;
import no.barnekoordinator.coordination.handling.event.ClockStarted;
import no.barnekoordinator.coordination.handling.event.CooperationDelayEnded;
import no.barnekoordinator.coordination.handling.event.CoordinationEvent;
import no.barnekoordinator.coordination.handling.event.PlanClosed;
import no.barnekoordinator.coordination.handling.event.PlanReopened;
import no.barnekoordinator.coordination.handling.event.PlanRevised;
import no.barnekoordinator.coordination.handling.event.PlanStarted;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;

/** Decides when a plan is made and revised, and what it means that it was not revised in time. */
final class Revisions {

    private Revisions() {}

    static List<CoordinationEvent> start(StartPlan c) {
        PlanDraft draft = c.draft();
        PlanStarted started = new PlanStarted(
                c.plan().caseId(),
                c.planId(),
                draft.contents(),
                draft.measures(),
                draft.validFrom(),
                draft.validTo(),
                draft.reviseBy(),
                draft.bases(),
                draft.consentedBy(),
                draft.consentedOn(),
                c.municipality(),
                c.at());
        return List.of(started, towardsRevision(PlanState.of(started), c.at()));
    }

    /** A plan somebody else revised in the meantime is not written over. */
    static List<CoordinationEvent> revise(PlanState now, RevisePlan c) {
        if (c.seen() != now.version()) {
            throw Refusal.conflict("plan-changed-since", now.version());
        }
        PlanRevised revised = revised(now, c);
        List<CoordinationEvent> events = new ArrayList<>(check(now, c.at()));
        boolean late = now.delayed() || !events.isEmpty();
        if (events.isEmpty()) {
            clock(now).ifPresent(clock -> events.add(clock.done(c.at())));
        }
        events.add(revised);
        if (late) {
            events.add(over(now, DelayEnding.REVISED, c.at()));
        }
        events.add(towardsRevision(now.after(revised), c.at()));
        return events;
    }

    /** Nothing, unless the clock runs and its time has come: the plan is late from then on. */
    static List<CoordinationEvent> check(PlanState now, Instant at) {
        return clock(now)
                .filter(clock -> clock.hasRunOutAt(at))
                .map(clock -> Delays.begun(clock.broken(), DelayCause.PLAN_NOT_REVISED))
                .orElse(List.of());
    }

    static List<CoordinationEvent> close(PlanState now, Instant at) {
        List<CoordinationEvent> events = new ArrayList<>(check(now, at));
        boolean late = now.delayed() || !events.isEmpty();
        if (events.isEmpty()) {
            clock(now).ifPresent(clock -> events.add(clock.dropped(at)));
        }
        if (late) {
            events.add(over(now, DelayEnding.CASE_CLOSED, at));
        }
        events.add(new PlanClosed(now.caseId(), now.municipality(), at));
        return events;
    }

    /** The day it was to be revised still holds: what was late when the case closed is late again. */
    static List<CoordinationEvent> reopen(PlanState now, Instant at) {
        PlanReopened reopened = new PlanReopened(now.caseId(), now.municipality(), at);
        return List.of(reopened, now.overdue() ? late(now).again(now.municipality(), at) : towardsRevision(now, at));
    }

    private static CooperationDelayEnded over(PlanState now, DelayEnding ending, Instant at) {
        return Delays.over(late(now), ending, Oslo.dateOf(at), now.municipality(), at);
    }

    private static Delays.Late late(PlanState now) {
        return new Delays.Late(now.caseId(), now.planId(), DelayCause.PLAN_NOT_REVISED, now.reviseBy());
    }

    private static Optional<RunningClock> clock(PlanState now) {
        return now.clocks().find(now.planId(), ClockKind.PLAN_REVISION);
    }

    private static ClockStarted towardsRevision(PlanState now, Instant at) {
        return new ClockStarted(
                now.caseId(),
                now.planId(),
                ClockKind.PLAN_REVISION,
                MunicipalRules.PLAN_REVISION_DATE,
                Oslo.endOf(now.reviseBy()),
                now.municipality(),
                at);
    }

    private static PlanRevised revised(PlanState now, RevisePlan c) {
        PlanDraft draft = c.draft();
        return new PlanRevised(
                now.caseId(),
                now.planId(),
                now.version() + 1,
                draft.contents(),
                draft.measures(),
                draft.validFrom(),
                draft.validTo(),
                draft.reviseBy(),
                draft.bases(),
                draft.consentedBy(),
                draft.consentedOn(),
                now.municipality(),
                c.at());
    }
}
