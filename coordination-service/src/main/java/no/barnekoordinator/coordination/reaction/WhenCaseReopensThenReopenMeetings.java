package no.barnekoordinator.coordination.reaction;

import no.barnekoordinator.coordination.handling.event.CaseReopened;
import no.barnekoordinator.coordination.handling.meeting.MeetingsId;
import no.barnekoordinator.coordination.handling.meeting.ReopenMeetings;
import no.barnekoordinator.platform.command.Commands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Meetings go on with their case. */
@Component
@ProcessingGroup("meetings-follow-case")
@DisallowReplay
class WhenCaseReopensThenReopenMeetings {

    private final Commands commands;
    private final EventStore store;

    WhenCaseReopensThenReopenMeetings(Commands commands, EventStore store) {
        this.commands = commands;
        this.store = store;
    }

    @EventHandler
    void on(CaseReopened event) {
        MeetingsId meetings = new MeetingsId(event.caseId());
        // Not every family has had a meeting.
        if (store.lastSequenceNumberFor(meetings.toString()).isPresent()) {
            commands.sendAsSystem(new ReopenMeetings(meetings, event.happenedAt()), "coordination", "reopen-meetings");
        }
    }
}
