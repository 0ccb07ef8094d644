package no.barnekoordinator.testing.clean.reaction;

import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.testing.clean.handling.OpenCase;
import no.barnekoordinator.testing.clean.handling.event.CaseOpened;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;

class WhenCaseOpenedThenAskForMore {
    Commands commands;

    @DisallowReplay
    @EventHandler
    void on(CaseOpened event) {
        new OpenCase(event.caseId());
    }
}
