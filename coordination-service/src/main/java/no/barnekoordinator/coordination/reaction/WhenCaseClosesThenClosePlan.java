package no.barnekoordinator.coordination.reaction;

import no.barnekoordinator.coordination.handling.event.CaseClosed;
import no.barnekoordinator.coordination.handling.plan.ClosePlan;
import no.barnekoordinator.coordination.handling.plan.PlanId;
import no.barnekoordinator.platform.command.Commands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** A plan is not revised in a case that has ended. */
@Component
@ProcessingGroup("plan-follows-case")
@DisallowReplay
class WhenCaseClosesThenClosePlan {

    private final Commands commands;
    private final EventStore store;

    WhenCaseClosesThenClosePlan(Commands commands, EventStore store) {
        this.commands = commands;
        this.store = store;
    }

    @EventHandler
    void on(CaseClosed event) {
        PlanId plan = new PlanId(event.caseId());
        // Not every family has a plan.
        if (store.lastSequenceNumberFor(plan.toString()).isPresent()) {
            commands.sendAsSystem(new ClosePlan(plan, event.happenedAt()), "coordination", "close-plan");
        }
    }
}
