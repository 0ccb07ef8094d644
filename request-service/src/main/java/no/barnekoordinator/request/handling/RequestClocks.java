package no.barnekoordinator.request.handling;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.platform.rule.Rule;
import no.barnekoordinator.request.handling.event.ClockBreached;
import no.barnekoordinator.request.handling.event.ClockCancelled;
import no.barnekoordinator.request.handling.event.ClockMet;
import no.barnekoordinator.request.handling.event.ClockReminded;
import no.barnekoordinator.request.handling.event.ClockStarted;
import no.barnekoordinator.request.handling.event.RequestEvent;
import no.barnekoordinator.request.rules.RequestRules;

/** What happens to the clocks of a request. */
final class RequestClocks {

    /** How long before a clock runs out somebody is reminded. */
    static final Duration REMINDED_BEFORE = Duration.ofDays(7);

    private RequestClocks() {}

    /** The two that run from the first contact of the family. */
    static List<RequestEvent> fromFirstContact(RequestEvent of, Instant at, Timekeeping time) {
        return List.of(
                started(of, ClockKind.PRELIMINARY_REPLY, RequestRules.PRELIMINARY_REPLY, at, time),
                started(of, ClockKind.DECISION, RequestRules.DECISION_TARGET, at, time));
    }

    /** The one that runs from when somebody else told of a need. */
    static ClockStarted towardsContact(RequestEvent of, Instant at, Timekeeping time) {
        return started(of, ClockKind.FAMILY_CONTACT, RequestRules.FAMILY_CONTACT, at, time);
    }

    /** A decision is owed anew. */
    static ClockStarted towardsDecision(RequestEvent of, Instant at, Timekeeping time) {
        return started(of, ClockKind.DECISION, RequestRules.DECISION_TARGET, at, time);
    }

    private static ClockStarted started(
            RequestEvent of, ClockKind kind, String ruleId, Instant from, Timekeeping time) {
        Rule rule = time.rule(of.municipality(), from, ruleId);
        return new ClockStarted(
                of.caseId(), of.requestId(), kind, rule.id(), time.endOf(from, rule), of.municipality(), from);
    }

    /**
     * Clocks that run are counted anew from when the family really made contact; those that have been met or broken are
     * history.
     */
    static List<RequestEvent> movedTo(RequestState now, RequestEvent correction, Instant from, Timekeeping time) {
        return now.running().stream()
                .filter(clock -> clock.clock() != ClockKind.FAMILY_CONTACT)
                .sorted(Comparator.comparing(ClockStarted::clock))
                .flatMap(clock -> Stream.<RequestEvent>of(
                        cancelled(now, clock, correction.happenedAt()),
                        started(correction, clock.clock(), clock.ruleId(), from, time)))
                .toList();
    }

    /** The duty behind a clock was done: met when in time, broken when not. Nothing when the clock does not run. */
    static List<RequestEvent> done(RequestState now, ClockKind kind, Instant at) {
        ClockStarted clock = now.running(kind);
        if (clock == null) {
            return List.of();
        }
        return at.isBefore(clock.due())
                ? List.of(new ClockMet(now.caseId(), now.requestId(), kind, clock.ruleId(), now.municipality(), at))
                : List.of(broken(now, clock));
    }

    /** The duties behind all clocks were done at once. */
    static List<RequestEvent> allDone(RequestState now, Instant at) {
        return Arrays.stream(ClockKind.values())
                .flatMap(kind -> done(now, kind, at).stream())
                .toList();
    }

    /** All running clocks fall away. One that had run out by then is broken all the same. */
    static List<RequestEvent> cancelled(RequestState now, Instant at) {
        return now.running().stream()
                .sorted(Comparator.comparing(ClockStarted::clock))
                .<RequestEvent>map(clock -> at.isBefore(clock.due()) ? cancelled(now, clock, at) : broken(now, clock))
                .toList();
    }

    private static ClockCancelled cancelled(RequestState now, ClockStarted clock, Instant at) {
        return new ClockCancelled(now.caseId(), now.requestId(), clock.clock(), clock.ruleId(), now.municipality(), at);
    }

    /** Broken if its time has run out by now; nothing otherwise, or when it does not run. */
    static List<RequestEvent> checked(RequestState now, ClockKind kind, Instant at) {
        ClockStarted clock = now.running(kind);
        return clock == null || at.isBefore(clock.due()) ? List.of() : List.of(broken(now, clock));
    }

    /** Once for each clock, when it runs out soon and has not run out yet. */
    static List<RequestEvent> reminded(RequestState now, ClockKind kind, Instant at) {
        ClockStarted clock = now.running(kind);
        if (clock == null || now.isReminded(kind) || !isSoon(clock, at)) {
            return List.of();
        }
        return List.of(new ClockReminded(
                now.caseId(), now.requestId(), kind, clock.ruleId(), clock.due(), now.municipality(), at));
    }

    private static boolean isSoon(ClockStarted clock, Instant at) {
        return !at.isBefore(clock.due().minus(REMINDED_BEFORE)) && at.isBefore(clock.due());
    }

    /** It happened when the time ran out, not when somebody noticed. */
    private static ClockBreached broken(RequestState now, ClockStarted clock) {
        return new ClockBreached(
                now.caseId(),
                now.requestId(),
                clock.clock(),
                clock.ruleId(),
                clock.due(),
                now.municipality(),
                clock.due());
    }
}
