package no.barnekoordinator.coordination.handling;

import java.time.Instant;
import no.barnekoordinator.contracts.clock.ClockKind;

/** A clock that runs; {@code due} is the instant it is broken, exclusive. */
record RunningClock(ClockKind kind, String ruleId, Instant due) {

    boolean hasRunOutAt(Instant at) {
        return !at.isBefore(due);
    }
}
