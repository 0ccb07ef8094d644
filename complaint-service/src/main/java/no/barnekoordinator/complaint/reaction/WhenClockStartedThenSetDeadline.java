package no.barnekoordinator.complaint.reaction;

import no.barnekoordinator.complaint.handling.event.ClockCancelled;
import no.barnekoordinator.complaint.handling.event.ClockMet;
import no.barnekoordinator.complaint.handling.event.ClockStarted;
import no.barnekoordinator.platform.deadline.Deadlines;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Has the scheduler wake the complaint when a clock's time has come. A breached clock has been woken already. */
@Component
@ProcessingGroup("reaction")
@DisallowReplay
class WhenClockStartedThenSetDeadline {

    private final Deadlines deadlines;

    WhenClockStartedThenSetDeadline(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @EventHandler
    void on(ClockStarted event) {
        deadlines.set(
                ClockTarget.DEADLINE, new ClockTarget(event.complaintId(), event.clock()).toString(), event.due());
    }

    @EventHandler
    void on(ClockMet event) {
        deadlines.cancel(ClockTarget.DEADLINE, new ClockTarget(event.complaintId(), event.clock()).toString());
    }

    @EventHandler
    void on(ClockCancelled event) {
        deadlines.cancel(ClockTarget.DEADLINE, new ClockTarget(event.complaintId(), event.clock()).toString());
    }
}
