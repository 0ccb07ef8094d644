package no.barnekoordinator.coordination.reaction;

import no.barnekoordinator.coordination.handling.event.CaseClosed;
import no.barnekoordinator.coordination.handling.meeting.CloseMeetings;
import no.barnekoordinator.coordination.handling.meeting.MeetingsId;
import no.barnekoordinator.platform.command.Commands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** No more meetings are called in a case that has ended. */
@Component
@ProcessingGroup("meetings-follow-case")
@DisallowReplay
class WhenCaseClosesThenCloseMeetings {

    private final Commands commands;
    private final EventStore store;

    WhenCaseClosesThenCloseMeetings(Commands commands, EventStore store) {
        this.commands = commands;
        this.store = store;
    }

    @EventHandler
    void on(CaseClosed event) {
        MeetingsId meetings = new MeetingsId(event.caseId());
        // Not every family has had a meeting.
        if (store.lastSequenceNumberFor(meetings.toString()).isPresent()) {
            commands.sendAsSystem(new CloseMeetings(meetings, event.happenedAt()), "coordination", "close-meetings");
        }
    }
}
