package no.barnekoordinator.coordination.reaction;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.coordination.handling.event.CaseClosed;
import no.barnekoordinator.coordination.handling.event.CaseContinued;
import no.barnekoordinator.coordination.handling.event.CaseOpened;
import no.barnekoordinator.coordination.handling.event.CaseReopened;
import no.barnekoordinator.coordination.handling.team.CloseTeam;
import no.barnekoordinator.coordination.handling.team.OpenTeam;
import no.barnekoordinator.coordination.handling.team.ReopenTeam;
import no.barnekoordinator.coordination.handling.team.TeamId;
import no.barnekoordinator.platform.command.Commands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** The team lives and ends with the case. */
@Component
@ProcessingGroup("gathering")
@DisallowReplay
class WhenCaseOpensThenGatherTeam {

    private static final String SERVICE = "coordination";

    private final Commands commands;

    WhenCaseOpensThenGatherTeam(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(CaseOpened event) {
        gather(event.caseId(), event.municipality(), event.happenedAt());
    }

    @EventHandler
    void on(CaseContinued event) {
        gather(event.caseId(), event.municipality(), event.happenedAt());
    }

    private void gather(UUID caseId, String municipality, Instant at) {
        commands.sendAsSystem(new OpenTeam(new TeamId(caseId), municipality, at), SERVICE, "open-team");
    }

    @EventHandler
    void on(CaseClosed event) {
        commands.sendAsSystem(new CloseTeam(new TeamId(event.caseId()), event.happenedAt()), SERVICE, "close-team");
    }

    @EventHandler
    void on(CaseReopened event) {
        commands.sendAsSystem(new ReopenTeam(new TeamId(event.caseId()), event.happenedAt()), SERVICE, "reopen-team");
    }
}
