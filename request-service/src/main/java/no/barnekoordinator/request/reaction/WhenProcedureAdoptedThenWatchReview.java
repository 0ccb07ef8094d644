package no.barnekoordinator.request.reaction;

import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.deadline.DeadlineListener;
import no.barnekoordinator.platform.deadline.Deadlines;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.request.handling.AdoptInformationProcedure.ProcedureId;
import no.barnekoordinator.request.handling.CheckInformationProcedure;
import no.barnekoordinator.request.handling.event.InformationProcedureAdopted;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Keeps a deadline for each municipality's next review, moved by a new adoption; when the day has ended, asks the
 * procedure to look at it.
 */
@Component
@ProcessingGroup("reaction")
@DisallowReplay
class WhenProcedureAdoptedThenWatchReview implements DeadlineListener {

    private static final String KIND = "procedure-review";

    private final Deadlines deadlines;
    private final Commands commands;

    WhenProcedureAdoptedThenWatchReview(Deadlines deadlines, Commands commands) {
        this.deadlines = deadlines;
        this.commands = commands;
    }

    @EventHandler
    void on(InformationProcedureAdopted event) {
        deadlines.set(KIND, event.municipality(), Oslo.endOf(event.nextReviewOn()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(String target) {
        commands.sendAsSystem(new CheckInformationProcedure(new ProcedureId(target)), "request", "review");
    }
}
