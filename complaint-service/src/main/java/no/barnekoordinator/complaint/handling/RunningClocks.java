package no.barnekoordinator.complaint.handling;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.barnekoordinator.complaint.handling.event.ClockBreached;
import no.barnekoordinator.complaint.handling.event.ClockCancelled;
import no.barnekoordinator.complaint.handling.event.ClockMet;
import no.barnekoordinator.complaint.handling.event.ClockStarted;
import no.barnekoordinator.contracts.clock.ClockKind;
import org.jspecify.annotations.Nullable;

/** The clocks that run for one complaint. Each ends once: met, breached or cancelled. */
final class RunningClocks {

    private final Map<ClockKind, ClockStarted> running = new EnumMap<>(ClockKind.class);

    void start(ClockStarted started) {
        apply(started);
    }

    /** The duty is done: in time it is met; done later, it was broken when the time ran out. */
    void stop(ClockKind kind, Instant doneAt) {
        ClockStarted started = running.get(kind);
        if (started == null) {
            return;
        }
        if (doneAt.isBefore(started.due())) {
            apply(new ClockMet(
                    started.caseId(), started.complaintId(), kind, started.ruleId(), started.municipality(), doneAt));
        } else {
            apply(breach(started));
        }
    }

    /** The duty falls away. A clock that had run out by then was broken first. */
    void cancelAll(Instant at) {
        for (ClockStarted started : List.copyOf(running.values())) {
            if (at.isBefore(started.due())) {
                apply(new ClockCancelled(
                        started.caseId(),
                        started.complaintId(),
                        started.clock(),
                        started.ruleId(),
                        started.municipality(),
                        at));
            } else {
                apply(breach(started));
            }
        }
    }

    /** States the breach when the time has run out; a clock that has ended, or still has time, is left alone. */
    void check(ClockKind kind, Instant now) {
        @Nullable ClockStarted started = running.get(kind);
        if (started != null && !now.isBefore(started.due())) {
            apply(breach(started));
        }
    }

    void evolve(ClockStarted event) {
        running.put(event.clock(), event);
    }

    void ended(ClockKind kind) {
        running.remove(kind);
    }

    private static ClockBreached breach(ClockStarted started) {
        return new ClockBreached(
                started.caseId(),
                started.complaintId(),
                started.clock(),
                started.ruleId(),
                started.due(),
                started.municipality(),
                started.due());
    }
}
