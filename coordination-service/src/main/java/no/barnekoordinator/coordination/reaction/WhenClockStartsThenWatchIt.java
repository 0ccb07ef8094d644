package no.barnekoordinator.coordination.reaction;

import no.barnekoordinator.coordination.handling.event.ClockBreached;
import no.barnekoordinator.coordination.handling.event.ClockCancelled;
import no.barnekoordinator.coordination.handling.event.ClockMet;
import no.barnekoordinator.coordination.handling.event.ClockStarted;
import no.barnekoordinator.platform.deadline.Deadlines;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Has the case woken when the time of a clock has come, and lets it sleep when the clock has stopped. */
@Component
@ProcessingGroup("reaction")
@DisallowReplay
class WhenClockStartsThenWatchIt {

    private final Deadlines deadlines;

    WhenClockStartsThenWatchIt(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @EventHandler
    void on(ClockStarted event) {
        deadlines.set(
                ClockWatch.kindOf(event.clock()),
                new ClockWatch(event.caseId(), event.subject()).target(),
                event.due());
    }

    @EventHandler
    void on(ClockMet event) {
        deadlines.cancel(ClockWatch.kindOf(event.clock()), new ClockWatch(event.caseId(), event.subject()).target());
    }

    @EventHandler
    void on(ClockBreached event) {
        deadlines.cancel(ClockWatch.kindOf(event.clock()), new ClockWatch(event.caseId(), event.subject()).target());
    }

    @EventHandler
    void on(ClockCancelled event) {
        deadlines.cancel(ClockWatch.kindOf(event.clock()), new ClockWatch(event.caseId(), event.subject()).target());
    }
}
