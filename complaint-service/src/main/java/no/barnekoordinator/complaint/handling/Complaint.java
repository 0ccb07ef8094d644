package no.barnekoordinator.complaint.handling;

import static java.util.Objects.requireNonNull;

import java.util.List;
import no.barnekoordinator.complaint.handling.event.ComplaintEvent;
import no.barnekoordinator.contracts.municipality.Municipalities;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * One complaint, from the municipality's door to what it led to. What is decided is written in the steps it asks:
 * {@link Filing}, {@link Checking}, {@link Reassessing}, {@link Concluding}, {@link Delivering}.
 */
@Aggregate(type = "complaint")
class Complaint {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable ComplaintId id;

    private @Nullable ComplaintState state;

    Complaint() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Filed on(FileComplaint c, Timekeeping time) {
        List<ComplaintEvent> facts = Filing.decide(c, time);
        applyAll(facts);
        return Filing.receipt(facts);
    }

    @CommandHandler
    void on(CheckComplaint c) {
        applyAll(Checking.decide(seen(c.expectedVersion()), c));
    }

    @CommandHandler
    void on(FindDefect c, Timekeeping time) {
        applyAll(Checking.decide(seen(c.expectedVersion()), c, time));
    }

    @CommandHandler
    void on(MendDefect c) {
        applyAll(Checking.decide(seen(c.expectedVersion()), c));
    }

    @CommandHandler
    void on(JudgeLateness c, Timekeeping time) {
        applyAll(Checking.decide(seen(c.expectedVersion()), c, time));
    }

    @CommandHandler
    void on(AskMore c) {
        applyAll(Checking.decide(seen(c.expectedVersion()), c));
    }

    @CommandHandler
    void on(SupplementComplaint c) {
        applyAll(Checking.decide(seen(c.expectedVersion()), c));
    }

    @CommandHandler
    void on(DecideDeferredEffect c) {
        applyAll(Reassessing.decide(seen(c.expectedVersion()), c));
    }

    @CommandHandler
    void on(ReassessComplaint c) {
        applyAll(Reassessing.decide(seen(c.expectedVersion()), c));
    }

    @CommandHandler
    void on(DismissComplaint c) {
        applyAll(Reassessing.decide(seen(c.expectedVersion()), c));
    }

    @CommandHandler
    void on(NotifyDetriment c, Timekeeping time) {
        applyAll(Concluding.decide(seen(c.expectedVersion()), c, time));
    }

    @CommandHandler
    void on(CarryOutOutcome c) {
        applyAll(Concluding.decide(seen(c.expectedVersion()), c));
    }

    @CommandHandler
    void on(WithdrawComplaint c) {
        applyAll(Concluding.decide(seen(c.expectedVersion()), c));
    }

    @CommandHandler
    void on(ChooseOtherChannel c) {
        applyAll(Concluding.decide(seen(c.expectedVersion()), c));
    }

    @CommandHandler
    void on(ForwardComplaint c, Municipalities municipalities, Timekeeping time) {
        applyAll(Reassessing.decide(seen(c.expectedVersion()), c, municipalities, time));
    }

    @CommandHandler
    void on(RecordOutcome c, Timekeeping time) {
        // The same outcome, delivered again, is ignored whatever version it was decided on.
        if (!state().isDecidedAs(c)) {
            applyAll(Concluding.decide(seen(c.expectedVersion()), c, time));
        }
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
        applyAll(Delivering.decide(seen(c.expectedVersion()), c, time));
    }

    @CommandHandler
    void on(RecordCaseFile c) {
        applyAll(Delivering.decide(state(), c));
    }

    @CommandHandler
    void on(CheckClock c, Timekeeping time) {
        applyAll(ComplaintClocks.checked(state(), c.clock(), time.now()));
    }

    @EventSourcingHandler
    void evolve(ComplaintEvent event) {
        id = new ComplaintId(event.complaintId());
        state = state == null ? ComplaintState.of(event) : state.after(event);
    }

    private static void applyAll(List<ComplaintEvent> facts) {
        facts.forEach(AggregateLifecycle::apply);
    }

    private ComplaintState seen(@Nullable Long expectedVersion) {
        return state().seenAs(expectedVersion);
    }

    private ComplaintState state() {
        return requireNonNull(state, "no complaint has been filed");
    }
}
