package no.barnekoordinator.coordination.reaction;

import java.time.Clock;
import no.barnekoordinator.coordination.handling.transition.CheckAdulthood;
import no.barnekoordinator.coordination.handling.transition.TransitionsId;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.deadline.DeadlineListener;
import org.springframework.stereotype.Component;

/** Asks the case what a child's age brings with it; the case decides. */
@Component
class WhenChildReachesAnAgeThenCheckIt implements DeadlineListener {

    private final Commands commands;
    private final Clock clock;

    WhenChildReachesAnAgeThenCheckIt(Commands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return AgeWatch.KIND;
    }

    @Override
    public void due(String target) {
        AgeWatch watch = AgeWatch.parse(target);
        commands.sendAsSystem(
                new CheckAdulthood(new TransitionsId(watch.caseId()), watch.childId(), clock.instant()),
                "coordination",
                "check-adulthood");
    }
}
