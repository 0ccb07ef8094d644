package no.barnekoordinator.complaint.intake;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.barnekoordinator.complaint.handling.CarryOutOutcome;
import no.barnekoordinator.complaint.handling.ComplaintId;
import no.barnekoordinator.complaint.knowndecision.KnownDecision;
import no.barnekoordinator.complaint.knowndecision.KnownDecision.Status;
import no.barnekoordinator.complaint.knowndecision.KnownDecisions;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.Topics;
import no.barnekoordinator.contracts.coordination.CaseReopenedV1;
import no.barnekoordinator.contracts.request.DecisionDeliveredV1;
import no.barnekoordinator.contracts.request.RequestClosedV1;
import no.barnekoordinator.contracts.request.RequestClosing;
import no.barnekoordinator.contracts.request.RequestGrantedV1;
import no.barnekoordinator.contracts.request.RequestReceivedV1;
import no.barnekoordinator.contracts.request.RequestRefusedV1;
import no.barnekoordinator.contracts.request.RequestReopenedV1;
import no.barnekoordinator.contracts.request.RequestTransferredV1;
import no.barnekoordinator.contracts.request.RequestWithdrawnV1;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.command.Origin;
import no.barnekoordinator.platform.intake.ContractReceiver;
import no.barnekoordinator.platform.intake.ReceivedContract;
import org.springframework.stereotype.Component;

/**
 * Keeps what can be complained about, and notes an outcome as carried out when the request or the case is open again.
 */
@Component
class ContractIntake implements ContractReceiver {

    private final KnownDecisions decisions;
    private final Commands commands;

    ContractIntake(KnownDecisions decisions, Commands commands) {
        this.decisions = decisions;
        this.commands = commands;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.REQUEST, Topics.COORDINATION);
    }

    @Override
    public void receive(ReceivedContract received) {
        switch (received.contract()) {
            case RequestReceivedV1 fact -> note(fact, fact.requestId(), Status.RECEIVED);
            case RequestGrantedV1 fact ->
                decisions.note(new KnownDecision(
                        fact.caseId(),
                        fact.requestId(),
                        fact.municipality(),
                        Status.GRANTED,
                        fact.happenedAt(),
                        null,
                        null,
                        List.of(),
                        fact.ruleIds()));
            case RequestRefusedV1 fact ->
                decisions.note(new KnownDecision(
                        fact.caseId(),
                        fact.requestId(),
                        fact.municipality(),
                        Status.REFUSED,
                        fact.happenedAt(),
                        null,
                        fact.complaintDeadline(),
                        fact.unmet(),
                        fact.ruleIds()));
            case DecisionDeliveredV1 fact ->
                decisions.noteDelivery(fact.requestId(), fact.happenedAt(), fact.complaintDeadline());
            case RequestTransferredV1 fact -> decisions.noteTransfer(fact.requestId(), fact.municipality());
            case RequestClosedV1 fact -> decisions.noteClosing(fact.requestId(), undoes(fact.reason()));
            case RequestWithdrawnV1 fact -> note(fact, fact.requestId(), Status.WITHDRAWN);
            case RequestReopenedV1 fact -> {
                // The command first: a row written before it would give the transaction its id before the complaint is
                // loaded.
                carryOut(fact.complaintId(), fact.happenedAt(), received);
                note(fact, fact.requestId(), Status.REOPENED);
            }
            case CaseReopenedV1 fact -> carryOut(fact.complaintId(), fact.happenedAt(), received);
            default -> {
                // Others' affairs.
            }
        }
    }

    /** A need may cease after the answer came; what should not have been there had no answer coming. */
    private static boolean undoes(RequestClosing reason) {
        return switch (reason) {
            case DUPLICATE, WRONG_REGISTRATION -> true;
            case NEED_CEASED, NOT_WISHED -> false;
        };
    }

    private void note(CaseContract fact, UUID requestId, Status status) {
        decisions.note(new KnownDecision(
                fact.caseId(), requestId, fact.municipality(), status, null, null, null, List.of(), List.of()));
    }

    private void carryOut(UUID complaintId, Instant at, ReceivedContract received) {
        commands.send(
                CarryOutOutcome.byReopening(new ComplaintId(complaintId), at),
                Origin.system("complaint", "carry-out-outcome", received.correlationId(), received.eventId()));
    }
}
