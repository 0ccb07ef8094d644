package no.barnekoordinator.coordination.reaction;

import no.barnekoordinator.coordination.handling.event.BirthDateCorrected;
import no.barnekoordinator.coordination.handling.team.NoteBirthDate;
import no.barnekoordinator.coordination.handling.team.TeamId;
import no.barnekoordinator.platform.command.Commands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/**
 * Who sees what of a child follows its age: a birth date written down with the transitions counts in the team too, or
 * the parents of a child whose date was missing there would see it after the 18th birthday.
 */
@Component
@ProcessingGroup("gathering")
@DisallowReplay
class WhenBirthDateIsKnownThenTellTheTeam {

    private final Commands commands;

    WhenBirthDateIsKnownThenTellTheTeam(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(BirthDateCorrected event, EventMessage<?> message) {
        // What the team has said itself it knows, and may have put right since.
        if (event.bornOn() != null && !FollowUp.isOne(message)) {
            commands.send(
                    new NoteBirthDate(new TeamId(event.caseId()), event.childId(), event.bornOn(), event.happenedAt()),
                    FollowUp.of(message, "note-birth-date"));
        }
    }
}
