package no.barnekoordinator.complaint.reaction;

import no.barnekoordinator.complaint.handling.CheckClock;
import no.barnekoordinator.complaint.handling.ComplaintId;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.deadline.DeadlineListener;
import org.springframework.stereotype.Component;

/** Asks the complaint whether its clock has run out; the complaint decides. */
@Component
class WhenDeadlineComesThenCheckClock implements DeadlineListener {

    private final Commands commands;

    WhenDeadlineComesThenCheckClock(Commands commands) {
        this.commands = commands;
    }

    @Override
    public String kind() {
        return ClockTarget.DEADLINE;
    }

    @Override
    public void due(String target) {
        ClockTarget clock = ClockTarget.parse(target);
        commands.sendAsSystem(
                new CheckClock(new ComplaintId(clock.complaintId()), clock.clock()), "complaint", "check-clock");
    }
}
