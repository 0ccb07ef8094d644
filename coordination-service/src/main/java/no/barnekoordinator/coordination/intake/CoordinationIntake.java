package no.barnekoordinator.coordination.intake;

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
import no.barnekoordinator.coordination.handling.HearOfComplaint;
import no.barnekoordinator.coordination.handling.OpenCase;
import no.barnekoordinator.coordination.handling.ReopenCase;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.command.Origin;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.intake.ContractReceiver;
import no.barnekoordinator.platform.intake.ReceivedContract;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * A granted request opens a case. A complaint about a case that succeeds opens it again when it has ended, and is told
 * to it when it is open, both where it is now.
 *
 * <p>What a complaint that succeeds leads to, by its ground:
 *
 * <ul>
 *   <li>a refusal: back to the request, which the request service sees to; nothing here
 *   <li>change or termination: a case that has ended is opened again, also when what ended it was annulled: what was
 *       annulled does not stand; an open one is told
 *   <li>a right that is not fulfilled: the same, but that annulling takes no end back, since none was decided
 *   <li>no ordinary coordinator after 18: an open case is told; one that has ended stays so, since the right to a child
 *       coordinator ended with the birthday (pbrl §§ 2-5 b, 2-5 c)
 * </ul>
 *
 * A complaint that does not succeed changes nothing for the case, and is told by the complaint itself.
 */
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
            case OutcomeReceivedV1 outcome ->
                HearOfComplaint.of(
                                new CaseId(outcome.caseId()),
                                outcome.complaintId(),
                                outcome.ground(),
                                outcome.outcome(),
                                outcome.fulfilBy(),
                                outcome.happenedAt())
                        .ifPresent(complaint -> succeed(complaint, received));
            case ComplaintReassessedV1 reassessed ->
                HearOfComplaint.of(
                                new CaseId(reassessed.caseId()),
                                reassessed.complaintId(),
                                reassessed.ground(),
                                reassessed.result(),
                                reassessed.happenedAt())
                        .ifPresent(complaint -> succeed(complaint, received));
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

    private void succeed(HearOfComplaint complaint, ReceivedContract received) {
        // A right that was never granted may be complained about too; what has not been opened here is not closed here.
        if (complaint.ground() == ComplaintGround.REFUSAL
                || !isHere(complaint.caseId().value())) {
            return;
        }
        CaseId now = whereItIs(complaint.caseId().value(), received);
        commands.send(complaint.toldTo(now), origin("hear-of-complaint", received));
        if (complaint.undoesTheEnd()) {
            commands.send(
                    new ReopenCase(now, complaint.complaintId(), complaint.at(), target.dueAfter(complaint.at())),
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

    private static Origin origin(String purpose, ReceivedContract received) {
        return Origin.system(SERVICE, purpose, received.correlationId(), received.eventId());
    }
}
