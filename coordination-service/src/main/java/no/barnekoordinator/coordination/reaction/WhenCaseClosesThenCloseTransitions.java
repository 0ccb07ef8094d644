package no.barnekoordinator.coordination.reaction;

import no.barnekoordinator.coordination.handling.event.CaseClosed;
import no.barnekoordinator.coordination.handling.transition.CloseTransitions;
import no.barnekoordinator.coordination.handling.transition.TransitionsId;
import no.barnekoordinator.platform.command.Commands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** What is asked for in a closed case is no longer waited for. */
@Component
@ProcessingGroup("transitions-follow-case")
@DisallowReplay
class WhenCaseClosesThenCloseTransitions {

    private final Commands commands;

    WhenCaseClosesThenCloseTransitions(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(CaseClosed event, EventMessage<?> message) {
        commands.send(
                new CloseTransitions(new TransitionsId(event.caseId()), event.happenedAt()),
                FollowUp.of(message, "close-transitions"));
    }
}
