package no.barnekoordinator.coordination.intake;

import java.util.Set;
import no.barnekoordinator.contracts.Topics;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.contracts.complaint.ComplaintOutcome;
import no.barnekoordinator.contracts.complaint.OutcomeReceivedV1;
import no.barnekoordinator.contracts.coordination.ClosingReason;
import no.barnekoordinator.contracts.request.RequestClosedV1;
import no.barnekoordinator.contracts.request.RequestClosing;
import no.barnekoordinator.contracts.request.RequestGrantedV1;
import no.barnekoordinator.coordination.handling.CaseId;
import no.barnekoordinator.coordination.handling.CloseCase;
import no.barnekoordinator.coordination.handling.OpenCase;
import no.barnekoordinator.coordination.handling.ReopenCase;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.command.Origin;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.intake.ContractReceiver;
import no.barnekoordinator.platform.intake.ReceivedContract;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** A granted request opens a case; an upheld complaint about a case that has ended opens it again. */
@Component
class CoordinationIntake implements ContractReceiver {

    private static final String SERVICE = "coordination";

    private final Commands commands;
    private final EventStore store;
    private final AppointmentTarget target;

    CoordinationIntake(Commands commands, EventStore store, AppointmentTarget target) {
        this.commands = commands;
        this.store = store;
        this.target = target;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.REQUEST, Topics.COMPLAINT);
    }

    @Override
    public void receive(ReceivedContract received) {
        switch (received.contract()) {
            case RequestGrantedV1 granted -> open(granted, received);
            case OutcomeReceivedV1 outcome when givesTheRightBack(outcome) -> reopen(outcome, received);
            case RequestClosedV1 closed when closed.reason() == RequestClosing.NEED_CEASED -> end(closed, received);
            default -> {}
        }
    }

    private void open(RequestGrantedV1 granted, ReceivedContract received) {
        commands.send(
                new OpenCase(
                        new CaseId(granted.caseId()),
                        granted.requestId(),
                        granted.municipality(),
                        granted.happenedAt(),
                        target.dueAfter(granted.happenedAt())),
                origin("open-case", received));
    }

    private void reopen(OutcomeReceivedV1 outcome, ReceivedContract received) {
        CaseId caseId = new CaseId(outcome.caseId());
        // A right that was never granted may be complained about too; what has not been opened here is not closed here.
        if (store.lastSequenceNumberFor(caseId.toString()).isPresent()) {
            commands.send(
                    new ReopenCase(
                            caseId, outcome.complaintId(), outcome.happenedAt(), target.dueAfter(outcome.happenedAt())),
                    origin("reopen-case", received));
        }
    }

    /**
     * The need is gone after a yes, as when a child that was expected is lost: nobody is to be reminded of it here
     * either.
     */
    private void end(RequestClosedV1 closed, ReceivedContract received) {
        CaseId caseId = new CaseId(closed.caseId());
        if (store.lastSequenceNumberFor(caseId.toString()).isEmpty()) {
            return; // closed before it was granted
        }
        try {
            commands.send(
                    new CloseCase(caseId, null, ClosingReason.NEED_CEASED, closed.happenedAt()),
                    origin("close-case", received));
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.CONFLICT) {
                throw refusal;
            }
            // Ended already: what was to be reached is so.
        }
    }

    /** A complaint about a refusal leads back to the request instead, which the request service sees to. */
    private static boolean givesTheRightBack(OutcomeReceivedV1 outcome) {
        boolean upheld =
                outcome.outcome() == ComplaintOutcome.UPHELD || outcome.outcome() == ComplaintOutcome.PARTLY_UPHELD;
        boolean aboutTheCase = outcome.ground() == ComplaintGround.CHANGE_OR_TERMINATION
                || outcome.ground() == ComplaintGround.RIGHT_NOT_FULFILLED;
        return upheld && aboutTheCase;
    }

    private static Origin origin(String purpose, ReceivedContract received) {
        return Origin.system(SERVICE, purpose, received.correlationId(), received.eventId());
    }
}
