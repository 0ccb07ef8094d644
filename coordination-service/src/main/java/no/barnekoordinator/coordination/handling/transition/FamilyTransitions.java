package no.barnekoordinator.coordination.handling.transition;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.coordination.handling.RunningClock;
import no.barnekoordinator.coordination.handling.event.ChildNoted;
import no.barnekoordinator.coordination.handling.event.ClockEvent;
import no.barnekoordinator.coordination.handling.event.CoordinationEvent;
import no.barnekoordinator.coordination.handling.event.TransitionEvent;
import no.barnekoordinator.coordination.handling.event.TransitionsClosed;
import no.barnekoordinator.coordination.handling.event.TransitionsOpened;
import no.barnekoordinator.coordination.handling.event.TransitionsReopened;
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
 * What the children of one family go over from and to. Follows its case, which has a stream of its own.
 *
 * <p>Commands of people answer with the version of this stream after them.
 */
@Aggregate(type = "transitions", snapshotTriggerDefinition = "longStreams")
class FamilyTransitions {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by the framework
    private @Nullable TransitionsId id;

    private @Nullable TransitionsState state;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenTransitions c) {
        if (state == null) {
            apply(List.of(new TransitionsOpened(c.transitions().caseId(), c.municipality(), c.at())));
        }
    }

    /** A wrong birth date is put right also when the case has ended: who sees it goes by that for as long as it is. */
    @CommandHandler
    @Nullable
    Long decide(NoteChild c) {
        ChildState known = state().children().get(c.childId());
        TransitionsState now = known == null || c.bornOn() == null ? open() : state();
        if (known == null) {
            mustBeAChild(c);
            apply(List.of(new ChildNoted(
                    now.caseId(), c.childId(), now.nextNumber(), c.bornOn(), now.municipality(), c.at())));
        } else if (c.bornOn() != null && !c.bornOn().equals(known.bornOn())) {
            apply(Correction.of(now, c.childId(), known, c.bornOn(), c.at()));
        }
        return apply(Adulthood.check(state(), c.childId(), c.at()));
    }

    /** Also when the case has ended: what is not so is put right. */
    @CommandHandler
    void decide(ReleaseChild c) {
        apply(Planning.release(state(), c));
    }

    @CommandHandler
    void decide(CheckAdulthood c) {
        apply(Adulthood.check(state(), c.childId(), c.at()));
    }

    @CommandHandler
    void decide(CheckTransitionPlan c) {
        apply(state().clocks().find(c.transitionId(), ClockKind.TRANSITION_PLAN).stream()
                .filter(clock -> clock.hasRunOutAt(c.at()))
                .map(RunningClock::broken)
                .toList());
    }

    @CommandHandler
    @Nullable
    Long decide(PlanTransition c) {
        return apply(Planning.plan(open(), c));
    }

    @CommandHandler
    @Nullable
    Long decide(MoveTransition c) {
        return apply(Planning.move(open(), c));
    }

    @CommandHandler
    @Nullable
    Long decide(WriteStep c) {
        return apply(Planning.write(open(), c));
    }

    @CommandHandler
    @Nullable
    Long decide(DoStep c) {
        return apply(Planning.done(open(), c));
    }

    @CommandHandler
    @Nullable
    Long decide(CompleteTransition c) {
        return apply(Planning.complete(open(), c));
    }

    @CommandHandler
    @Nullable
    Long decide(CancelTransition c) {
        return apply(Planning.cancel(open(), c));
    }

    @CommandHandler
    @Nullable
    Long decide(OfferOrdinaryCoordinator c) {
        return apply(OrdinaryCoordinator.offer(open(), c));
    }

    @CommandHandler
    @Nullable
    Long decide(AcceptOrdinaryCoordinator c) {
        return apply(OrdinaryCoordinator.accept(open(), c));
    }

    @CommandHandler
    @Nullable
    Long decide(DeclineOrdinaryCoordinator c) {
        return apply(OrdinaryCoordinator.decline(open(), c));
    }

    /** Also when the case has ended on the birthday: then is when the young adult is asked. */
    @CommandHandler
    @Nullable
    Long decide(RecordAdultConsent c) {
        return apply(OrdinaryCoordinator.consent(state(), c));
    }

    @CommandHandler
    @Nullable
    Long decide(EndWithoutCoordinator c) {
        return apply(OrdinaryCoordinator.endWithout(open(), c));
    }

    @CommandHandler
    void decide(ConsiderAllGrown c) {
        Adulthood.mustAllBeGrown(state(), c.at());
    }

    @CommandHandler
    void decide(CloseTransitions c) {
        TransitionsState now = state();
        if (!now.closed()) {
            apply(List.of(new TransitionsClosed(now.caseId(), now.municipality(), c.at())));
            apply(now.clocks().all().stream()
                    .map(clock -> clock.dropped(c.at()))
                    .toList());
        }
    }

    @CommandHandler
    void decide(ReopenTransitions c) {
        TransitionsState now = state();
        if (now.closed()) {
            apply(List.of(new TransitionsReopened(now.caseId(), now.municipality(), c.at())));
            apply(Adulthood.askAgain(now, c.at()));
            new ArrayList<>(now.children().keySet()).forEach(child -> apply(Adulthood.check(state(), child, c.at())));
        }
    }

    @EventSourcingHandler
    void evolve(TransitionEvent event) {
        id = new TransitionsId(event.caseId());
        state = event instanceof TransitionsOpened opened ? TransitionsState.of(opened) : state().after(event);
    }

    @EventSourcingHandler
    void evolve(ClockEvent event) {
        state = state().after(event);
    }

    private static @Nullable Long apply(List<? extends CoordinationEvent> events) {
        events.forEach(AggregateLifecycle::apply);
        return AggregateLifecycle.getVersion();
    }

    /** One who had turned 18 before has no transition here, and no gap is counted. */
    private static void mustBeAChild(NoteChild c) {
        LocalDate bornOn = c.bornOn();
        if (bornOn != null && !c.at().isBefore(AdulthoodDates.of(bornOn).birthday())) {
            throw Refusal.conflict("child-grown-up");
        }
    }

    private TransitionsState open() {
        if (state().closed()) {
            throw Refusal.conflict("case-closed");
        }
        return state();
    }

    private TransitionsState state() {
        return requireNonNull(state, "no case has been opened");
    }
}
