package no.barnekoordinator.coordination.handling.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import no.barnekoordinator.coordination.handling.event.ClockEvent;
import no.barnekoordinator.coordination.handling.event.CoordinationEvent;
import no.barnekoordinator.coordination.handling.event.DelayEvent;
import no.barnekoordinator.coordination.handling.event.MeasureProgressed;
import no.barnekoordinator.coordination.handling.event.PlanEvent;
import no.barnekoordinator.coordination.handling.event.PlanStarted;
import no.barnekoordinator.platform.command.Refusal;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * The individual plan of a family. Commands of people answer with the version of the plan after them.
 *
 * <p>Keeps no words of the plan, and so no more after many revisions than after one.
 */
@Aggregate(type = "plan", snapshotTriggerDefinition = "longStreams")
class Plan {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by the framework
    private @Nullable PlanId id;

    private @Nullable PlanState state;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    @Nullable
    Integer decide(StartPlan c) {
        if (state != null) {
            throw Refusal.conflict("plan-already-started");
        }
        return apply(Revisions.start(c));
    }

    @CommandHandler
    @Nullable
    Integer decide(RevisePlan c) {
        return apply(Revisions.revise(open(), c));
    }

    @CommandHandler
    @Nullable
    Integer decide(NoteProgress c) {
        PlanState now = open();
        if (!now.measures().contains(c.measureId())) {
            throw Refusal.notFound();
        }
        return apply(List.of(new MeasureProgressed(
                now.caseId(), c.measureId(), c.progress(), c.note(), now.municipality(), c.at())));
    }

    @CommandHandler
    void decide(CheckPlanRevision c) {
        apply(Revisions.check(state(), c.at()));
    }

    @CommandHandler
    void decide(ClosePlan c) {
        if (!state().closed()) {
            apply(Revisions.close(state(), c.at()));
        }
    }

    @CommandHandler
    void decide(ReopenPlan c) {
        if (state().closed()) {
            apply(Revisions.reopen(state(), c.at()));
        }
    }

    @EventSourcingHandler
    void evolve(PlanEvent event) {
        id = new PlanId(event.caseId());
        state = event instanceof PlanStarted started ? PlanState.of(started) : state().after(event);
    }

    @EventSourcingHandler
    void evolve(ClockEvent event) {
        state = state().after(event);
    }

    @EventSourcingHandler
    void evolve(DelayEvent event) {
        state = state().after(event);
    }

    private @Nullable Integer apply(List<? extends CoordinationEvent> events) {
        events.forEach(AggregateLifecycle::apply);
        return state == null ? null : state.version();
    }

    private PlanState open() {
        if (state().closed()) {
            throw Refusal.conflict("case-closed");
        }
        return state();
    }

    private PlanState state() {
        return requireNonNull(state, "no plan has been made");
    }
}
