package no.barnekoordinator.request.handling;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.request.handling.event.ClockBreached;
import no.barnekoordinator.request.handling.event.ClockCancelled;
import no.barnekoordinator.request.handling.event.ClockMet;
import no.barnekoordinator.request.handling.event.ClockStarted;
import no.barnekoordinator.request.handling.event.ConditionAssessed;
import no.barnekoordinator.request.handling.event.PartyHeard;
import no.barnekoordinator.request.handling.event.PreliminaryReplySent;
import no.barnekoordinator.request.handling.event.RequestEvent;
import no.barnekoordinator.request.handling.event.RequestGranted;
import no.barnekoordinator.request.handling.event.RequestReceived;
import no.barnekoordinator.request.handling.event.RequestRefused;
import no.barnekoordinator.request.handling.event.RequestReopened;
import no.barnekoordinator.request.handling.event.RequestWithdrawn;

/**
 * What a request must remember to decide. No personal data.
 *
 * @param findings whether each assessed condition is met
 * @param running the clocks that run, with when and by which rule they started
 * @param complaintsActedOn complaints that have reopened it, each once
 */
record RequestState(
        UUID caseId,
        UUID requestId,
        String municipality,
        Status status,
        Map<Condition, Boolean> findings,
        Map<ClockKind, ClockStarted> running,
        Set<UUID> complaintsActedOn) {

    enum Status {
        OPEN,
        GRANTED,
        REFUSED,
        WITHDRAWN
    }

    RequestState {
        findings = Map.copyOf(findings);
        running = Map.copyOf(running);
        complaintsActedOn = Set.copyOf(complaintsActedOn);
    }

    static RequestState of(RequestReceived event) {
        return new RequestState(
                event.caseId(), event.requestId(), event.municipality(), Status.OPEN, Map.of(), Map.of(), Set.of());
    }

    /** The state after one more fact. */
    RequestState after(RequestEvent event) {
        return switch (event) {
            case RequestReceived e -> of(e);
            case ConditionAssessed e -> withFinding(e);
            case RequestGranted e -> with(Status.GRANTED);
            case RequestRefused e -> with(Status.REFUSED);
            case RequestWithdrawn e -> with(Status.WITHDRAWN);
            case RequestReopened e -> reopenedBy(e.complaintId());
            case ClockStarted e -> {
                Map<ClockKind, ClockStarted> more = copy(running);
                more.put(e.clock(), e);
                yield with(more);
            }
            case ClockMet e -> without(e.clock());
            case ClockBreached e -> without(e.clock());
            case ClockCancelled e -> without(e.clock());
            case PartyHeard e -> this;
            case PreliminaryReplySent e -> this;
        };
    }

    private RequestState withFinding(ConditionAssessed event) {
        Map<Condition, Boolean> more = new EnumMap<>(Condition.class);
        more.putAll(findings);
        more.put(event.condition(), event.met());
        return new RequestState(caseId, requestId, municipality, status, more, running, complaintsActedOn);
    }

    private RequestState reopenedBy(UUID complaintId) {
        Set<UUID> more = new HashSet<>(complaintsActedOn);
        more.add(complaintId);
        return new RequestState(caseId, requestId, municipality, Status.OPEN, findings, running, more);
    }

    private RequestState without(ClockKind clock) {
        Map<ClockKind, ClockStarted> fewer = copy(running);
        fewer.remove(clock);
        return with(fewer);
    }

    private RequestState with(Status next) {
        return new RequestState(caseId, requestId, municipality, next, findings, running, complaintsActedOn);
    }

    private RequestState with(Map<ClockKind, ClockStarted> clocks) {
        return new RequestState(caseId, requestId, municipality, status, findings, clocks, complaintsActedOn);
    }

    private static Map<ClockKind, ClockStarted> copy(Map<ClockKind, ClockStarted> clocks) {
        Map<ClockKind, ClockStarted> copy = new EnumMap<>(ClockKind.class);
        copy.putAll(clocks);
        return copy;
    }
}
