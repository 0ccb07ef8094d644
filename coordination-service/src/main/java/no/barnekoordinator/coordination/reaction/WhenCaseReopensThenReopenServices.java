package no.barnekoordinator.coordination.reaction;

import no.barnekoordinator.coordination.handling.event.CaseReopened;
import no.barnekoordinator.coordination.handling.services.ReopenServices;
import no.barnekoordinator.coordination.handling.services.ServicesId;
import no.barnekoordinator.platform.command.Commands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** A promise holds again when the case is open again. */
@Component
@ProcessingGroup("services-follow-case")
@DisallowReplay
class WhenCaseReopensThenReopenServices {

    private final Commands commands;

    WhenCaseReopensThenReopenServices(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(CaseReopened event, EventMessage<?> message) {
        commands.send(
                new ReopenServices(new ServicesId(event.caseId()), event.happenedAt()),
                FollowUp.of(message, "reopen-services"));
    }
}
