package no.barnekoordinator.coordination.reaction;

import java.time.Clock;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.coordination.handling.transition.CheckTransitionPlan;
import no.barnekoordinator.coordination.handling.transition.TransitionsId;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.deadline.DeadlineListener;
import org.springframework.stereotype.Component;

/** Asks the case whether the plan is late; the case decides. */
@Component
class WhenTransitionPlanIsDueThenCheckIt implements DeadlineListener {

    private final Commands commands;
    private final Clock clock;

    WhenTransitionPlanIsDueThenCheckIt(Commands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return ClockWatch.kindOf(ClockKind.TRANSITION_PLAN);
    }

    @Override
    public void due(String target) {
        ClockWatch watch = ClockWatch.parse(target);
        commands.sendAsSystem(
                new CheckTransitionPlan(new TransitionsId(watch.caseId()), watch.subject(), clock.instant()),
                "coordination",
                "check-transition-plan");
    }
}
