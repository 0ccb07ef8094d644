package no.barnekoordinator.coordination.reaction;

import no.barnekoordinator.coordination.handling.event.CaseReopened;
import no.barnekoordinator.coordination.handling.transition.ReopenTransitions;
import no.barnekoordinator.coordination.handling.transition.TransitionsId;
import no.barnekoordinator.platform.command.Commands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** What was asked for in a case that is open again, is asked for again. */
@Component
@ProcessingGroup("transitions-follow-case")
@DisallowReplay
class WhenCaseReopensThenReopenTransitions {

    private final Commands commands;

    WhenCaseReopensThenReopenTransitions(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(CaseReopened event, EventMessage<?> message) {
        commands.send(
                new ReopenTransitions(new TransitionsId(event.caseId()), event.happenedAt()),
                FollowUp.of(message, "reopen-transitions"));
    }
}
