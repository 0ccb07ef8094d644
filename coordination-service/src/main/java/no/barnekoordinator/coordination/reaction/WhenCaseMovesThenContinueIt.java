package no.barnekoordinator.coordination.reaction;

import java.util.List;
import no.barnekoordinator.coordination.handling.AppointmentTarget;
import no.barnekoordinator.coordination.handling.CaseId;
import no.barnekoordinator.coordination.handling.ContinueCase;
import no.barnekoordinator.coordination.handling.event.CaseMoved;
import no.barnekoordinator.coordination.handling.event.CoordinationEvent;
import no.barnekoordinator.coordination.handling.plan.PlanId;
import no.barnekoordinator.coordination.handling.services.ServicesId;
import no.barnekoordinator.coordination.handling.team.TeamId;
import no.barnekoordinator.coordination.handling.transition.TransitionsId;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.command.Origin;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * A family that moves has a case where it comes to, with what it has consented to. All of it is there or nothing: one
 * transaction opens the case and fills it, so that a move that is told of twice is carried out once.
 */
@Component
@ProcessingGroup("moving")
@DisallowReplay
class WhenCaseMovesThenContinueIt {

    private final Commands commands;
    private final EventStore store;
    private final AppointmentTarget target;

    WhenCaseMovesThenContinueIt(Commands commands, EventStore store, AppointmentTarget target) {
        this.commands = commands;
        this.store = store;
        this.target = target;
    }

    @EventHandler
    void on(CaseMoved event, EventMessage<?> message) {
        String to = event.toMunicipality();
        CaseId there = new CaseId(event.continuedAs());
        // Erased, there is nobody to go on for; opened, it has been done.
        if (to == null || store.lastSequenceNumberFor(there.toString()).isPresent()) {
            return;
        }
        Origin origin = FollowUp.of(message, "continue-case");
        commands.send(
                new ContinueCase(
                        there,
                        event.caseId(),
                        event.requestId(),
                        event.municipality(),
                        event.categories(),
                        event.handedOverBy(),
                        event.coordinatedBefore(),
                        to,
                        event.happenedAt(),
                        target.dueAfter(event.happenedAt())),
                origin);
        new Belongings(event, to, target.dueAfter(event.happenedAt()))
                .commands(
                        history(new TeamId(event.caseId())),
                        history(new TransitionsId(event.caseId())),
                        history(new ServicesId(event.caseId())),
                        history(new PlanId(event.caseId())))
                .forEach(command -> commands.send(command, origin));
    }

    /** What has happened in one part of the case it was; nothing when it had no such part. */
    private List<CoordinationEvent> history(Object stream) {
        return store.readEvents(stream.toString(), 0)
                .asStream()
                .map(event -> (CoordinationEvent) event.getPayload())
                .toList();
    }
}
