package no.barnekoordinator.coordination.reaction;

import java.time.Clock;
import no.barnekoordinator.coordination.handling.event.InstructionGiven;
import no.barnekoordinator.coordination.handling.team.CheckInstruction;
import no.barnekoordinator.coordination.handling.team.TeamId;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.deadline.DeadlineListener;
import no.barnekoordinator.platform.deadline.Deadlines;
import no.barnekoordinator.platform.time.Oslo;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Has the team asked again two days before an instruction is due; an answer by then leaves nothing to remind of. */
@Component
@ProcessingGroup("reaction")
@DisallowReplay
class WhenInstructionIsGivenThenRemindOfIt implements DeadlineListener {

    private static final int DAYS_BEFORE = 2;

    private final Deadlines deadlines;
    private final Commands commands;
    private final Clock clock;

    WhenInstructionIsGivenThenRemindOfIt(Deadlines deadlines, Commands commands, Clock clock) {
        this.deadlines = deadlines;
        this.commands = commands;
        this.clock = clock;
    }

    @EventHandler
    void on(InstructionGiven event) {
        deadlines.set(
                kind(),
                new ClockWatch(event.caseId(), event.instructionId()).target(),
                Oslo.startOf(event.dueOn().minusDays(DAYS_BEFORE)));
    }

    @Override
    public String kind() {
        return "instruction-reminder";
    }

    @Override
    public void due(String target) {
        ClockWatch watch = ClockWatch.parse(target);
        commands.sendAsSystem(
                new CheckInstruction(new TeamId(watch.caseId()), watch.subject(), clock.instant()),
                "coordination",
                "remind-of-instruction");
    }
}
