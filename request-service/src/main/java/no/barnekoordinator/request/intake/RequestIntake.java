package no.barnekoordinator.request.intake;

import java.util.Set;
import java.util.UUID;
import no.barnekoordinator.contracts.Topics;
import no.barnekoordinator.contracts.complaint.ComplaintReassessedV1;
import no.barnekoordinator.contracts.complaint.OutcomeReceivedV1;
import no.barnekoordinator.contracts.complaint.ReassessmentResult;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.command.Origin;
import no.barnekoordinator.platform.intake.ContractReceiver;
import no.barnekoordinator.platform.intake.ReceivedContract;
import no.barnekoordinator.request.handling.ReopenRequest;
import no.barnekoordinator.request.handling.RequestId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A complaint that succeeds opens the request again, by itself. */
@Component
class RequestIntake implements ContractReceiver {

    private final Commands commands;

    RequestIntake(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.COMPLAINT);
    }

    @Override
    public void receive(ReceivedContract received) {
        switch (received.contract()) {
            // What the municipality reverses itself is done at once, also when the rest goes to the county governor.
            case ComplaintReassessedV1 reassessed
            when reassessed.result() != ReassessmentResult.STANDS ->
                reopen(reassessed.requestId(), reassessed.complaintId(), received);
            case OutcomeReceivedV1 outcome
            when succeeded(outcome) -> reopen(outcome.requestId(), outcome.complaintId(), received);
            default -> {
                // Not about a request of ours.
            }
        }
    }

    private static boolean succeeded(OutcomeReceivedV1 outcome) {
        return switch (outcome.outcome()) {
            case UPHELD, PARTLY_UPHELD, ANNULLED -> true;
            case NOT_UPHELD, DISMISSED -> false;
        };
    }

    private void reopen(@Nullable UUID requestId, UUID complaintId, ReceivedContract received) {
        if (requestId == null) {
            return; // a complaint without a decision behind it
        }
        commands.send(
                new ReopenRequest(
                        new RequestId(requestId),
                        complaintId,
                        received.contract().happenedAt()),
                Origin.system("request", "complaint-succeeded", received.correlationId(), received.eventId()));
    }
}
