package no.barnekoordinator.request.reaction;

import java.time.Duration;
import java.util.UUID;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.deadline.DeadlineListener;
import no.barnekoordinator.platform.deadline.Deadlines;
import no.barnekoordinator.request.handling.RemindOfClock;
import no.barnekoordinator.request.handling.RequestId;
import no.barnekoordinator.request.handling.event.ClockBreached;
import no.barnekoordinator.request.handling.event.ClockCancelled;
import no.barnekoordinator.request.handling.event.ClockMet;
import no.barnekoordinator.request.handling.event.ClockStarted;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** A week before a clock runs out, asks the request to remind of it; a clock that stops is not reminded of. */
@Component
@ProcessingGroup("reaction")
@DisallowReplay
class WhenClockRunsThenRemind implements DeadlineListener {

    private static final String KIND = "request-reminder";
    private static final String SEPARATOR = "/";
    private static final Duration REMINDED_BEFORE = Duration.ofDays(7);

    private final Deadlines deadlines;
    private final Commands commands;

    WhenClockRunsThenRemind(Deadlines deadlines, Commands commands) {
        this.deadlines = deadlines;
        this.commands = commands;
    }

    @EventHandler
    void on(ClockStarted event) {
        deadlines.set(
                KIND, target(event.requestId(), event.clock()), event.due().minus(REMINDED_BEFORE));
    }

    @EventHandler
    void on(ClockMet event) {
        deadlines.cancel(KIND, target(event.requestId(), event.clock()));
    }

    @EventHandler
    void on(ClockBreached event) {
        deadlines.cancel(KIND, target(event.requestId(), event.clock()));
    }

    @EventHandler
    void on(ClockCancelled event) {
        deadlines.cancel(KIND, target(event.requestId(), event.clock()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(String target) {
        int at = target.indexOf(SEPARATOR);
        RequestId request = new RequestId(UUID.fromString(target.substring(0, at)));
        ClockKind clock = ClockKind.valueOf(target.substring(at + 1));
        commands.sendAsSystem(new RemindOfClock(request, clock), "request", "clock");
    }

    private static String target(UUID requestId, ClockKind clock) {
        return requestId + SEPARATOR + clock;
    }
}
