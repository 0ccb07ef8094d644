package no.barnekoordinator.request.handling;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.platform.calendar.NorwegianCalendar;
import no.barnekoordinator.platform.rule.Rule;
import no.barnekoordinator.platform.rule.RuleBook;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.request.handling.event.ClockBreached;
import no.barnekoordinator.request.handling.event.ClockCancelled;
import no.barnekoordinator.request.handling.event.ClockMet;
import no.barnekoordinator.request.handling.event.ClockStarted;
import no.barnekoordinator.request.handling.event.RequestEvent;
import no.barnekoordinator.request.rules.RequestRules;

/** What happens to the clocks of a request. */
record RequestClocks(RuleBook rules, NorwegianCalendar calendar) {

    /** The two that run from first contact. */
    List<RequestEvent> fromFirstContact(RequestState request, Instant at) {
        return List.of(
                started(request, ClockKind.PRELIMINARY_REPLY, RequestRules.PRELIMINARY_REPLY, at),
                started(request, ClockKind.DECISION, RequestRules.DECISION_TARGET, at));
    }

    /** A decision is owed anew. */
    ClockStarted towardsDecision(RequestState request, Instant from) {
        return started(request, ClockKind.DECISION, RequestRules.DECISION_TARGET, from);
    }

    private ClockStarted started(RequestState request, ClockKind kind, String ruleId, Instant from) {
        Rule rule = rules.on(Oslo.dateOf(from)).get(ruleId);
        return new ClockStarted(
                request.caseId(),
                request.requestId(),
                kind,
                rule.id(),
                calendar.deadline(from, rule).endsAt(),
                request.municipality(),
                from);
    }

    /** The duty behind a clock was done: met when in time, broken when not. Nothing when the clock does not run. */
    static List<RequestEvent> done(RequestState request, ClockKind kind, Instant at) {
        ClockStarted clock = request.running().get(kind);
        if (clock == null) {
            return List.of();
        }
        return at.isBefore(clock.due())
                ? List.of(new ClockMet(
                        request.caseId(), request.requestId(), kind, clock.ruleId(), request.municipality(), at))
                : List.of(broken(request, clock));
    }

    /** All running clocks fall away. */
    static List<RequestEvent> cancelled(RequestState request, Instant at) {
        return request.running().values().stream()
                .sorted(Comparator.comparing(ClockStarted::clock))
                .<RequestEvent>map(clock -> new ClockCancelled(
                        request.caseId(),
                        request.requestId(),
                        clock.clock(),
                        clock.ruleId(),
                        request.municipality(),
                        at))
                .toList();
    }

    /** Broken if its time has run out by now; nothing otherwise, or when it does not run. */
    static List<RequestEvent> checked(RequestState request, ClockKind kind, Instant now) {
        ClockStarted clock = request.running().get(kind);
        return clock == null || now.isBefore(clock.due()) ? List.of() : List.of(broken(request, clock));
    }

    /** It happened when the time ran out, not when somebody noticed. */
    private static ClockBreached broken(RequestState request, ClockStarted clock) {
        return new ClockBreached(
                request.caseId(),
                request.requestId(),
                clock.clock(),
                clock.ruleId(),
                clock.due(),
                request.municipality(),
                clock.due());
    }
}
