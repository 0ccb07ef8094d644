package no.barnekoordinator.coordination.intake;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import no.barnekoordinator.contracts.Topics;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.contracts.complaint.ComplaintReassessedV1;
import no.barnekoordinator.contracts.complaint.OutcomeReceivedV1;
import no.barnekoordinator.contracts.coordination.ClosingReason;
import no.barnekoordinator.contracts.request.RequestClosedV1;
import no.barnekoordinator.contracts.request.RequestClosing;
import no.barnekoordinator.contracts.request.RequestGrantedV1;
import no.barnekoordinator.coordination.handling.AppointmentTarget;
import no.barnekoordinator.coordination.handling.CaseId;
import no.barnekoordinator.coordination.handling.CloseCase;
import no.barnekoordinator.coordination.handling.FindCase;
import no.barnekoordinator.coordination.handling.OpenCase;
import no.barnekoordinator.coordination.handling.ReopenCase;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.command.Origin;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.intake.ContractReceiver;
import no.barnekoordinator.platform.intake.ReceivedContract;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** A granted request opens a case; a complaint about a case that has ended, and succeeds, opens it again. */
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
            case OutcomeReceivedV1 outcome
            when undoesTheEnd(outcome) -> reopen(outcome.caseId(), outcome.complaintId(), received);
            case ComplaintReassessedV1 reassessed
            when undoesTheEnd(reassessed) -> reopen(reassessed.caseId(), reassessed.complaintId(), received);
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

    private void reopen(UUID of, UUID complaintId, ReceivedContract received) {
        Instant at = received.contract().happenedAt();
        // A right that was never granted may be complained about too; what has not been opened here is not closed here.
        if (isHere(of)) {
            commands.send(
                    new ReopenCase(whereItIs(of, received), complaintId, at, target.dueAfter(at)),
                    origin("reopen-case", received));
        }
    }

    /**
     * The need is gone after a yes, as when a child that was expected is lost: nobody is to be reminded of it here
     * either.
     */
    private void end(RequestClosedV1 closed, ReceivedContract received) {
        if (!isHere(closed.caseId())) {
            return; // closed before it was granted
        }
        try {
            commands.send(
                    new CloseCase(
                            whereItIs(closed.caseId(), received), null, ClosingReason.NEED_CEASED, closed.happenedAt()),
                    origin("close-case", received));
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.CONFLICT) {
                throw refusal;
            }
            // Ended already: what was to be reached is so.
        }
    }

    private boolean isHere(UUID caseId) {
        return store.lastSequenceNumberFor(new CaseId(caseId).toString()).isPresent();
    }

    /**
     * Others know a case by what it was called when they heard of it. When the family has moved since, what follows
     * follows it. One that is on its way there is looked for again, as any message that cannot be received yet.
     */
    private CaseId whereItIs(UUID caseId, ReceivedContract received) {
        UUID now = caseId;
        while (commands.send(new FindCase(new CaseId(now)), origin("find-case", received)) instanceof UUID next) {
            now = next;
        }
        return new CaseId(now);
    }

    /** What was annulled does not stand: a case that was ended goes on until it is rightly ended. */
    private static boolean undoesTheEnd(OutcomeReceivedV1 outcome) {
        return switch (outcome.outcome()) {
            case UPHELD, PARTLY_UPHELD -> isAboutTheCase(outcome.ground());
            case ANNULLED -> outcome.ground() == ComplaintGround.CHANGE_OR_TERMINATION;
            case NOT_UPHELD, DISMISSED -> false;
        };
    }

    private static boolean undoesTheEnd(ComplaintReassessedV1 reassessed) {
        return switch (reassessed.result()) {
            case REVERSED, PARTLY_REVERSED -> isAboutTheCase(reassessed.ground());
            case STANDS -> false;
        };
    }

    /** A complaint about a refusal leads back to the request instead, which the request service sees to. */
    private static boolean isAboutTheCase(ComplaintGround ground) {
        return switch (ground) {
            case CHANGE_OR_TERMINATION, RIGHT_NOT_FULFILLED -> true;
            case REFUSAL, NO_ORDINARY_COORDINATOR_AFTER_18 -> false;
        };
    }

    private static Origin origin(String purpose, ReceivedContract received) {
        return Origin.system(SERVICE, purpose, received.correlationId(), received.eventId());
    }
}
