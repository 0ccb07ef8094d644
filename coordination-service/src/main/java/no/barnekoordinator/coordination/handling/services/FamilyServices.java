package no.barnekoordinator.coordination.handling.services;

import static java.util.Objects.requireNonNull;

import java.util.List;
import no.barnekoordinator.coordination.handling.event.ClockEvent;
import no.barnekoordinator.coordination.handling.event.CoordinationEvent;
import no.barnekoordinator.coordination.handling.event.ServicesEvent;
import no.barnekoordinator.coordination.handling.event.ServicesOpened;
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
 * The services around one family: what is promised, by when, and what is late, from the need to a service that works.
 * Follows its case, which has a stream of its own.
 *
 * <p>Commands of people answer with the version of this stream after them.
 */
@Aggregate(type = "services", snapshotTriggerDefinition = "longStreams")
class FamilyServices {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by the framework
    private @Nullable ServicesId id;

    private @Nullable ServicesState state;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenServices c) {
        if (state == null) {
            apply(List.of(new ServicesOpened(c.services().caseId(), c.municipality(), c.at())));
        }
    }

    @CommandHandler
    @Nullable
    Long decide(ScheduleService c) {
        return apply(Promises.schedule(open(), c));
    }

    @CommandHandler
    @Nullable
    Long decide(RecordDelivery c) {
        return apply(Promises.deliver(open(), c));
    }

    @CommandHandler
    @Nullable
    Long decide(SeeNeed c) {
        return apply(Asking.see(open(), c));
    }

    @CommandHandler
    @Nullable
    Long decide(AskService c) {
        return apply(Asking.ask(open(), c));
    }

    @CommandHandler
    @Nullable
    Long decide(ApplyForService c) {
        return apply(Asking.apply(open(), c));
    }

    @CommandHandler
    @Nullable
    Long decide(AskForDocumentation c) {
        return apply(Asking.askForDocumentation(open(), c));
    }

    @CommandHandler
    @Nullable
    Long decide(SendDocumentation c) {
        return apply(Asking.sendDocumentation(open(), c));
    }

    @CommandHandler
    @Nullable
    Long decide(RecordAnswer c) {
        return apply(Asking.answer(open(), c));
    }

    @CommandHandler
    @Nullable
    Long decide(MoveService c) {
        return apply(Promises.move(open(), c));
    }

    @CommandHandler
    @Nullable
    Long decide(EvaluateService c) {
        return apply(Promises.evaluate(open(), c));
    }

    @CommandHandler
    @Nullable
    Long decide(WithdrawService c) {
        return apply(Promises.withdraw(open(), c));
    }

    @CommandHandler
    @Nullable
    Long decide(FollowUpDelay c) {
        return apply(Promises.followUp(open(), c));
    }

    @CommandHandler
    void decide(CheckServiceDue c) {
        apply(new Facts(state()).check(c.serviceId(), c.clock(), c.at()).events());
    }

    @CommandHandler
    void decide(CloseServices c) {
        ServicesState now = state();
        if (!now.closed()) {
            apply(Promises.close(now, c.at()));
        }
    }

    @CommandHandler
    void decide(ReopenServices c) {
        ServicesState now = state();
        if (now.closed()) {
            apply(Promises.reopen(now, c.at()));
        }
    }

    @EventSourcingHandler
    void evolve(ServicesEvent event) {
        id = new ServicesId(event.caseId());
        state = event instanceof ServicesOpened opened ? ServicesState.of(opened) : state().after(event);
    }

    @EventSourcingHandler
    void evolve(ClockEvent event) {
        state = state().after(event);
    }

    private static @Nullable Long apply(List<? extends CoordinationEvent> events) {
        events.forEach(AggregateLifecycle::apply);
        return AggregateLifecycle.getVersion();
    }

    private ServicesState open() {
        if (state().closed()) {
            throw Refusal.conflict("case-closed");
        }
        return state();
    }

    private ServicesState state() {
        return requireNonNull(state, "no case has been opened");
    }
}
