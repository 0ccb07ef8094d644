package no.barnekoordinator.coordination.reaction;

import java.time.Clock;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.coordination.handling.services.CheckServiceDue;
import no.barnekoordinator.coordination.handling.services.ServicesId;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.deadline.DeadlineListener;
import org.springframework.stereotype.Component;

/** Asks the services whether one is late; they decide. */
@Component
class WhenServiceIsDueThenCheckIt implements DeadlineListener {

    private final Commands commands;
    private final Clock clock;

    WhenServiceIsDueThenCheckIt(Commands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return ClockWatch.kindOf(ClockKind.SERVICE_DUE);
    }

    @Override
    public void due(String target) {
        ClockWatch watch = ClockWatch.parse(target);
        commands.sendAsSystem(
                new CheckServiceDue(
                        new ServicesId(watch.caseId()), watch.subject(), ClockKind.SERVICE_DUE, clock.instant()),
                "coordination",
                "check-service-due");
    }
}
