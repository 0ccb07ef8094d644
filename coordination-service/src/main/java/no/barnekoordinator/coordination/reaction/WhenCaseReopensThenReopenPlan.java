package no.barnekoordinator.coordination.reaction;

import no.barnekoordinator.coordination.handling.event.CaseReopened;
import no.barnekoordinator.coordination.handling.plan.PlanId;
import no.barnekoordinator.coordination.handling.plan.ReopenPlan;
import no.barnekoordinator.platform.command.Commands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** A plan goes on with its case. */
@Component
@ProcessingGroup("plan-follows-case")
@DisallowReplay
class WhenCaseReopensThenReopenPlan {

    private final Commands commands;
    private final EventStore store;

    WhenCaseReopensThenReopenPlan(Commands commands, EventStore store) {
        this.commands = commands;
        this.store = store;
    }

    @EventHandler
    void on(CaseReopened event) {
        PlanId plan = new PlanId(event.caseId());
        // Not every family has a plan.
        if (store.lastSequenceNumberFor(plan.toString()).isPresent()) {
            commands.sendAsSystem(new ReopenPlan(plan, event.happenedAt()), "coordination", "reopen-plan");
        }
    }
}
