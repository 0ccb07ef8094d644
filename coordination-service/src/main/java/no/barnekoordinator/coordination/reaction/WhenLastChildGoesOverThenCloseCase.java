package no.barnekoordinator.coordination.reaction;

import no.barnekoordinator.contracts.coordination.ClosingReason;
import no.barnekoordinator.coordination.handling.CaseId;
import no.barnekoordinator.coordination.handling.CloseCase;
import no.barnekoordinator.coordination.handling.event.AdultTransitionEnded;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.command.Refusal;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** When no child of the family is under 18, its case ends. */
@Component
@ProcessingGroup("transitions-follow-case")
@DisallowReplay
class WhenLastChildGoesOverThenCloseCase {

    private final Commands commands;

    WhenLastChildGoesOverThenCloseCase(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(AdultTransitionEnded event, EventMessage<?> message) {
        if (!event.last()) {
            return;
        }
        try {
            commands.send(
                    new CloseCase(new CaseId(event.caseId()), null, ClosingReason.TURNED_18, event.happenedAt()),
                    FollowUp.of(message, "close-case"));
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.CONFLICT) {
                throw refusal;
            }
            // Ended already: what was to be reached is so.
        }
    }
}
