package no.barnekoordinator.coordination.reaction;

import java.util.UUID;
import no.barnekoordinator.coordination.handling.CaseId;
import no.barnekoordinator.coordination.handling.NoteLeave;
import no.barnekoordinator.coordination.handling.NoteReturn;
import no.barnekoordinator.coordination.handling.event.LeaveEnded;
import no.barnekoordinator.coordination.handling.event.LeaveStarted;
import no.barnekoordinator.platform.command.Commands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** Whether a family has somebody is decided in its case, which is told of leave and return. */
@Component
@ProcessingGroup("cases-follow-register")
@DisallowReplay
class WhenCoordinatorIsAwayThenTellTheFamilies {

    private final Commands commands;

    WhenCoordinatorIsAwayThenTellTheFamilies(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(LeaveStarted event, EventMessage<?> message) {
        for (UUID caseId : event.cases()) {
            commands.send(
                    new NoteLeave(new CaseId(caseId), event.coordinatorId(), event.happenedAt()),
                    FollowUp.of(message, "note-leave"));
        }
    }

    @EventHandler
    void on(LeaveEnded event, EventMessage<?> message) {
        for (UUID caseId : event.cases()) {
            commands.send(
                    new NoteReturn(new CaseId(caseId), event.coordinatorId(), event.happenedAt()),
                    FollowUp.of(message, "note-return"));
        }
    }
}
