package no.barnekoordinator.complaint.handling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.barnekoordinator.complaint.handling.event.ClockBreached;
import no.barnekoordinator.complaint.handling.event.ClockCancelled;
import no.barnekoordinator.complaint.handling.event.ClockMet;
import no.barnekoordinator.complaint.handling.event.ClockStarted;
import no.barnekoordinator.complaint.handling.event.ComplaintClock;
import no.barnekoordinator.complaint.handling.event.ComplaintEvent;
import no.barnekoordinator.complaint.handling.event.FulfilmentBreached;
import no.barnekoordinator.platform.rule.Rule;

/** What happens to the clocks of a complaint. Each ends once: met, breached or cancelled. */
final class ComplaintClocks {

    private ComplaintClocks() {}

    /** One that runs as long as its rule says. */
    static ClockStarted started(ComplaintEvent of, ComplaintClock kind, String ruleId, Instant from, Timekeeping time) {
        Rule rule = time.rule(from, ruleId);
        return until(of, kind, ruleId, time.endOf(from, rule), from);
    }

    /** One that runs out at a time somebody has set. */
    static ClockStarted until(ComplaintEvent of, ComplaintClock kind, String ruleId, Instant due, Instant from) {
        return new ClockStarted(of.caseId(), of.complaintId(), kind, ruleId, due, of.municipality(), from);
    }

    /** The duty is done: in time it is met; done later, it was broken when the time ran out. */
    static List<ComplaintEvent> done(ComplaintState now, ComplaintClock kind, Instant at) {
        ClockStarted clock = now.running(kind);
        if (clock == null) {
            return List.of();
        }
        return at.isBefore(clock.due())
                ? List.of(new ClockMet(now.caseId(), now.complaintId(), kind, clock.ruleId(), now.municipality(), at))
                : broken(now, clock);
    }

    /** The duty falls away. A clock that had run out by then was broken first. */
    static List<ComplaintEvent> cancelled(ComplaintState now, ComplaintClock kind, Instant at) {
        ClockStarted clock = now.running(kind);
        if (clock == null) {
            return List.of();
        }
        return at.isBefore(clock.due())
                ? List.of(new ClockCancelled(
                        now.caseId(), now.complaintId(), kind, clock.ruleId(), now.municipality(), at))
                : broken(now, clock);
    }

    static List<ComplaintEvent> allCancelled(ComplaintState now, Instant at) {
        List<ComplaintEvent> facts = new ArrayList<>();
        for (ClockStarted clock : now.running()) {
            facts.addAll(cancelled(now, clock.clock(), at));
        }
        return facts;
    }

    /** Broken if its time has run out by now; nothing otherwise, or when it does not run. */
    static List<ComplaintEvent> checked(ComplaintState now, ComplaintClock kind, Instant at) {
        ClockStarted clock = now.running(kind);
        return clock == null || at.isBefore(clock.due()) ? List.of() : broken(now, clock);
    }

    /** It happened when the time ran out, not when somebody noticed. */
    private static List<ComplaintEvent> broken(ComplaintState now, ClockStarted clock) {
        ClockBreached breached = new ClockBreached(
                now.caseId(),
                now.complaintId(),
                clock.clock(),
                clock.ruleId(),
                clock.due(),
                now.municipality(),
                clock.due());
        return clock.clock() == ComplaintClock.FULFILMENT
                ? List.of(
                        breached,
                        new FulfilmentBreached(
                                now.caseId(), now.complaintId(), now.fulfilBy(), now.municipality(), clock.due()))
                : List.of(breached);
    }
}
