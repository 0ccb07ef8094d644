package no.barnekoordinator.coordination.reaction;

import no.barnekoordinator.coordination.handling.event.CaseContinued;
import no.barnekoordinator.coordination.handling.event.CaseOpened;
import no.barnekoordinator.coordination.handling.event.FamilyCaseEvent;
import no.barnekoordinator.coordination.handling.transition.OpenTransitions;
import no.barnekoordinator.coordination.handling.transition.TransitionsId;
import no.barnekoordinator.platform.command.Commands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** The transitions of the children have a stream of their own, from the day the case opens. */
@Component
@ProcessingGroup("transitions-follow-case")
@DisallowReplay
class WhenCaseOpensThenOpenTransitions {

    private final Commands commands;

    WhenCaseOpensThenOpenTransitions(Commands commands) {
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
                new OpenTransitions(new TransitionsId(event.caseId()), event.municipality(), event.happenedAt()),
                FollowUp.of(message, "open-transitions"));
    }
}
