package no.barnekoordinator.request.handling;

import static java.util.Objects.requireNonNull;

import java.util.List;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.request.handling.RequestState.Status;
import no.barnekoordinator.request.handling.event.RequestEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * One family's wish for a child coordinator, from first contact to decision. What is decided is written in the steps it
 * asks: {@link TakingIn}, {@link Assessing}, {@link Deciding}, {@link Delivering}, {@link Ending}.
 */
@Aggregate(type = "request")
class Request {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable RequestId id;

    private @Nullable RequestState state;

    Request() {}

    @CommandHandler
    Request(ReceiveRequest c, Timekeeping time) {
        applyAll(TakingIn.decide(c, time));
    }

    @CommandHandler
    Request(NotifyNeed c, Timekeeping time) {
        applyAll(TakingIn.decide(c, time));
    }

    @CommandHandler
    void on(RecordFamilyContact c, Timekeeping time) {
        applyAll(TakingIn.decide(state(), c, time));
    }

    @CommandHandler
    void on(CorrectRequest c, Timekeeping time) {
        applyAll(TakingIn.decide(working(), c, time));
    }

    @CommandHandler
    void on(LinkChild c) {
        applyAll(TakingIn.decide(living(), c));
    }

    @CommandHandler
    void on(MatchIdentity c) {
        applyAll(Assessing.decide(working(), c));
    }

    @CommandHandler
    void on(ConfirmWish c) {
        applyAll(Assessing.decide(working(), c));
    }

    @CommandHandler
    void on(HearParty c) {
        applyAll(Assessing.decide(working(), c));
    }

    @CommandHandler
    void on(WaiveHearing c) {
        applyAll(Assessing.decide(working(), c));
    }

    @CommandHandler
    void on(ConsiderBestInterest c) {
        applyAll(Assessing.decide(working(), c));
    }

    @CommandHandler
    void on(AssessCondition c, Timekeeping time) {
        applyAll(Assessing.decide(working(), c, time));
    }

    @CommandHandler
    void on(AskInformation c, Timekeeping time) {
        applyAll(Assessing.decide(working(), c, time));
    }

    @CommandHandler
    void on(ReceiveInformation c) {
        applyAll(Assessing.decide(working(), c));
    }

    @CommandHandler
    void on(SendPreliminaryReply c, Timekeeping time) {
        applyAll(Assessing.decide(open(), c, time));
    }

    @CommandHandler
    Decided on(DecideRequest c, Timekeeping time) {
        return concluded(Deciding.decide(working(), c, time));
    }

    @CommandHandler
    Decided on(ConfirmDecision c, Timekeeping time) {
        return concluded(Deciding.decide(open(), c, time));
    }

    @CommandHandler
    void on(ReturnDecision c) {
        applyAll(Deciding.decide(open(), c));
    }

    @CommandHandler
    void on(RecordLetter c) {
        applyAll(Delivering.decide(state(), c));
    }

    @CommandHandler
    boolean on(MayDeliver c) {
        return Delivering.mayDeliver(state(), c);
    }

    @CommandHandler
    void on(RecordDelivery c, Timekeeping time) {
        applyAll(Delivering.decide(state(), c, time));
    }

    @CommandHandler
    void on(WithdrawRequest c) {
        applyAll(Ending.decide(open(), c));
    }

    @CommandHandler
    void on(CloseRequest c) {
        applyAll(Ending.decide(living(), c));
    }

    @CommandHandler
    void on(TransferRequest c) {
        applyAll(Ending.decide(working(), c));
    }

    @CommandHandler
    void on(ReopenRequest c, Timekeeping time) {
        applyAll(Ending.decide(state(), c, time));
    }

    @CommandHandler
    void on(CheckClock c, Timekeeping time) {
        applyAll(RequestClocks.checked(state(), c.clock(), time.now()));
    }

    @CommandHandler
    void on(RemindOfClock c, Timekeeping time) {
        applyAll(RequestClocks.reminded(state(), c.clock(), time.now()));
    }

    @EventSourcingHandler
    void evolve(RequestEvent event) {
        id = new RequestId(event.requestId());
        state = state == null ? RequestState.of(event) : state.after(event);
    }

    private static Decided concluded(List<RequestEvent> facts) {
        applyAll(facts);
        return Deciding.outcome(facts);
    }

    private static void applyAll(List<RequestEvent> facts) {
        facts.forEach(AggregateLifecycle::apply);
    }

    /** Open, with nothing waiting to be confirmed: what a decision rests on may change. */
    private RequestState working() {
        if (open().proposal() != null) {
            throw Refusal.conflict("decision-proposed");
        }
        return state();
    }

    private RequestState open() {
        if (state().status() != Status.OPEN) {
            throw Refusal.conflict("request-not-open");
        }
        return state();
    }

    /** Not withdrawn or closed. */
    private RequestState living() {
        if (state().status() == Status.WITHDRAWN || state().status() == Status.CLOSED) {
            throw Refusal.conflict("request-not-open");
        }
        return state();
    }

    private RequestState state() {
        return requireNonNull(state, "no request has been received");
    }
}
