package no.barnekoordinator.coordination.reaction;

import no.barnekoordinator.coordination.handling.event.CaseClosed;
import no.barnekoordinator.coordination.handling.services.CloseServices;
import no.barnekoordinator.coordination.handling.services.ServicesId;
import no.barnekoordinator.platform.command.Commands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** What is promised in a closed case is no longer waited for. */
@Component
@ProcessingGroup("services-follow-case")
@DisallowReplay
class WhenCaseClosesThenCloseServices {

    private final Commands commands;

    WhenCaseClosesThenCloseServices(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(CaseClosed event, EventMessage<?> message) {
        commands.send(
                new CloseServices(new ServicesId(event.caseId()), event.happenedAt()),
                FollowUp.of(message, "close-services"));
    }
}
