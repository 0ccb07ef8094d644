package no.barnekoordinator.coordination.reaction;

import java.time.Clock;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.coordination.handling.meeting.CheckMeetingHeld;
import no.barnekoordinator.coordination.handling.meeting.MeetingsId;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.deadline.DeadlineListener;
import org.springframework.stereotype.Component;

/** Asks whether it is late; the aggregate decides. */
@Component
class WhenMeetingIsDueThenCheckIt implements DeadlineListener {

    private final Commands commands;
    private final Clock clock;

    WhenMeetingIsDueThenCheckIt(Commands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return ClockWatch.kindOf(ClockKind.MEETING);
    }

    @Override
    public void due(String target) {
        ClockWatch watch = ClockWatch.parse(target);
        commands.sendAsSystem(
                new CheckMeetingHeld(new MeetingsId(watch.caseId()), watch.subject(), clock.instant()),
                "coordination",
                "check-meeting-held");
    }
}
