package no.barnekoordinator.coordination.reaction;

import no.barnekoordinator.coordination.handling.event.CaseContinued;
import no.barnekoordinator.coordination.handling.event.CaseOpened;
import no.barnekoordinator.coordination.handling.event.FamilyCaseEvent;
import no.barnekoordinator.coordination.handling.services.OpenServices;
import no.barnekoordinator.coordination.handling.services.ServicesId;
import no.barnekoordinator.platform.command.Commands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** The services of a family have a stream of their own, from the day its case opens. */
@Component
@ProcessingGroup("services-follow-case")
@DisallowReplay
class WhenCaseOpensThenOpenServices {

    private final Commands commands;

    WhenCaseOpensThenOpenServices(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(CaseOpened event, EventMessage<?> message) {
        open(event, message);
    }

    @EventHandler
    void on(CaseContinued event, EventMessage<?> message) {
        open(event, message);
    }

    private void open(FamilyCaseEvent event, EventMessage<?> message) {
        commands.send(
                new OpenServices(new ServicesId(event.caseId()), event.municipality(), event.happenedAt()),
                FollowUp.of(message, "open-services"));
    }
}
