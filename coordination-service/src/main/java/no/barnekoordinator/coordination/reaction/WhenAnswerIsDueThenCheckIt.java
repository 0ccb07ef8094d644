package no.barnekoordinator.coordination.reaction;

import java.time.Clock;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.coordination.handling.services.CheckServiceDue;
import no.barnekoordinator.coordination.handling.services.ServicesId;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.deadline.DeadlineListener;
import org.springframework.stereotype.Component;

/** Asks the services whether one still owes an answer; they decide. */
@Component
class WhenAnswerIsDueThenCheckIt implements DeadlineListener {

    private final Commands commands;
    private final Clock clock;

    WhenAnswerIsDueThenCheckIt(Commands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return ClockWatch.kindOf(ClockKind.SERVICE_ANSWER);
    }

    @Override
    public void due(String target) {
        ClockWatch watch = ClockWatch.parse(target);
        commands.sendAsSystem(
                new CheckServiceDue(
                        new ServicesId(watch.caseId()), watch.subject(), ClockKind.SERVICE_ANSWER, clock.instant()),
                "coordination",
                "check-answer-due");
    }
}
