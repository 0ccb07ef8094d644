package no.barnekoordinator.coordination.reaction;

import java.time.Clock;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.coordination.handling.CaseId;
import no.barnekoordinator.coordination.handling.CheckVacancyDue;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.deadline.DeadlineListener;
import org.springframework.stereotype.Component;

/** Asks the case whether it is late; the case decides. */
@Component
class WhenVacancyIsDueThenCheckIt implements DeadlineListener {

    private final Commands commands;
    private final Clock clock;

    WhenVacancyIsDueThenCheckIt(Commands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return ClockWatch.kindOf(ClockKind.VACANCY);
    }

    @Override
    public void due(String target) {
        ClockWatch watch = ClockWatch.parse(target);
        commands.sendAsSystem(
                new CheckVacancyDue(new CaseId(watch.caseId()), clock.instant()), "coordination", "check-vacancy-due");
    }
}
