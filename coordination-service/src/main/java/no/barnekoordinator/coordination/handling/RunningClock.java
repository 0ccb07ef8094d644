package no.barnekoordinator.coordination.handling;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.coordination.handling.event.ClockBreached;
import no.barnekoordinator.coordination.handling.event.ClockCancelled;
import no.barnekoordinator.coordination.handling.event.ClockEvent;
import no.barnekoordinator.coordination.handling.event.ClockMet;
import no.barnekoordinator.coordination.handling.event.ClockStarted;

/**
 * A clock that runs in a case, and how it may end.
 *
 * @param subject what it runs for: the case, or something in it
 * @param municipality four digits
 * @param due the instant it is broken, exclusive, UTC
 */
public record RunningClock(UUID caseId, UUID subject, ClockKind kind, String ruleId, Instant due, String municipality) {

    static RunningClock of(ClockStarted event) {
        return new RunningClock(
                event.caseId(), event.subject(), event.clock(), event.ruleId(), event.due(), event.municipality());
    }

    public boolean hasRunOutAt(Instant at) {
        return !at.isBefore(due);
    }

    /** Broken at the instant the time ran out, whenever it is noticed. */
    public ClockBreached broken() {
        return new ClockBreached(caseId, subject, kind, ruleId, due, municipality, due);
    }

    /** The duty was done: in time, or the clock is broken, whatever came after. */
    public ClockEvent done(Instant at) {
        return hasRunOutAt(at) ? broken() : new ClockMet(caseId, subject, kind, ruleId, municipality, at);
    }

    /** The duty fell away: in time, or the clock is broken, whatever came after. */
    public ClockEvent dropped(Instant at) {
        return hasRunOutAt(at) ? broken() : cancelled(at);
    }

    /** It should not have run: nothing is broken, whatever the time. */
    public ClockCancelled cancelled(Instant at) {
        return new ClockCancelled(caseId, subject, kind, ruleId, municipality, at);
    }
}
