package no.barnekoordinator.request.handling;

import java.util.ArrayList;
import java.util.List;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.request.handling.event.ClosingCause;
import no.barnekoordinator.request.handling.event.ConsentCapacity;
import no.barnekoordinator.request.handling.event.RequestClosed;
import no.barnekoordinator.request.handling.event.RequestEvent;
import no.barnekoordinator.request.handling.event.RequestReopened;
import no.barnekoordinator.request.handling.event.RequestTransferred;
import no.barnekoordinator.request.handling.event.RequestWithdrawn;

/** How a request leaves the unit's table in other ways than by a decision, and how it comes back. */
final class Ending {

    private Ending() {}

    static List<RequestEvent> decide(RequestState now, WithdrawRequest c) {
        List<RequestEvent> facts = new ArrayList<>();
        facts.add(new RequestWithdrawn(now.caseId(), now.requestId(), c.reason(), now.municipality(), c.withdrawnAt()));
        facts.addAll(RequestClocks.cancelled(now, c.withdrawnAt()));
        return facts;
    }

    static List<RequestEvent> decide(RequestState now, CloseRequest c) {
        if (now.requestId().equals(c.duplicateOf())) {
            throw Refusal.againstRule("duplicate-of-itself");
        }
        List<RequestEvent> facts = new ArrayList<>();
        facts.add(new RequestClosed(
                now.caseId(),
                now.requestId(),
                c.cause(),
                c.duplicateOf(),
                c.erase(),
                now.municipality(),
                c.closedAt()));
        facts.addAll(RequestClocks.cancelled(now, c.closedAt()));
        return facts;
    }

    /** The clocks go on from the first contact: a family loses no time by having asked in the wrong place. */
    static List<RequestEvent> decide(RequestState now, TransferRequest c) {
        if (now.municipality().equals(c.toMunicipality())) {
            throw Refusal.againstRule("transfer-to-itself");
        }
        ConsentCapacity consentBy = c.consentBy();
        if (consentBy == null) {
            throw Refusal.againstRule("transfer-without-consent");
        }
        return List.of(new RequestTransferred(
                now.caseId(), now.requestId(), now.municipality(), consentBy, c.toMunicipality(), c.transferredAt()));
    }

    /**
     * A complaint that succeeds opens the request whatever became of it after it was decided. Where there is nobody
     * left to decide about, it is closed again in the same breath, and no clock runs: the complaint is answered, and
     * nobody is reminded.
     */
    static List<RequestEvent> decide(RequestState now, ReopenRequest c, Timekeeping time) {
        if (now.hasActedOn(c.complaintId(), c.reopenedAt())) {
            return List.of(); // the same outcome, delivered again
        }
        if (!now.wasDecided()) {
            throw Refusal.conflict("not-decided");
        }
        RequestReopened reopened =
                new RequestReopened(now.caseId(), now.requestId(), c.complaintId(), now.municipality(), c.reopenedAt());
        RequestClosed closing = now.closing();
        if (closing != null && !canBeDecidedAnew(closing.cause())) {
            return List.of(
                    reopened,
                    new RequestClosed(
                            now.caseId(),
                            now.requestId(),
                            closing.cause(),
                            closing.duplicateOf(),
                            false,
                            now.municipality(),
                            c.reopenedAt()));
        }
        return now.running(ClockKind.DECISION) == null
                ? List.of(reopened, RequestClocks.towardsDecision(reopened, c.reopenedAt(), time))
                : List.of(reopened); // open already, for a part the municipality reversed itself
    }

    private static boolean canBeDecidedAnew(ClosingCause cause) {
        return switch (cause) {
            case NEED_CEASED, NOT_WISHED -> true;
            case CHILD_LOST, DUPLICATE, WRONG_REGISTRATION -> false;
        };
    }
}
