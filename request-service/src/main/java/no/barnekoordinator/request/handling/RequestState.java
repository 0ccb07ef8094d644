package no.barnekoordinator.request.handling;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.request.handling.Readiness.Heard;
import no.barnekoordinator.request.handling.event.BestInterestConsidered;
import no.barnekoordinator.request.handling.event.ChildLinked;
import no.barnekoordinator.request.handling.event.ClockBreached;
import no.barnekoordinator.request.handling.event.ClockCancelled;
import no.barnekoordinator.request.handling.event.ClockMet;
import no.barnekoordinator.request.handling.event.ClockReminded;
import no.barnekoordinator.request.handling.event.ClockStarted;
import no.barnekoordinator.request.handling.event.ConditionAssessed;
import no.barnekoordinator.request.handling.event.ConsentCapacity;
import no.barnekoordinator.request.handling.event.DecisionDelivered;
import no.barnekoordinator.request.handling.event.DecisionProposed;
import no.barnekoordinator.request.handling.event.DecisionReturned;
import no.barnekoordinator.request.handling.event.DeliveryAttempted;
import no.barnekoordinator.request.handling.event.FamilyContacted;
import no.barnekoordinator.request.handling.event.HearingWaived;
import no.barnekoordinator.request.handling.event.InformationAsked;
import no.barnekoordinator.request.handling.event.InformationReceived;
import no.barnekoordinator.request.handling.event.LetterProduced;
import no.barnekoordinator.request.handling.event.NeedNotified;
import no.barnekoordinator.request.handling.event.PartyHeard;
import no.barnekoordinator.request.handling.event.PreliminaryReplySent;
import no.barnekoordinator.request.handling.event.RequestClosed;
import no.barnekoordinator.request.handling.event.RequestCorrected;
import no.barnekoordinator.request.handling.event.RequestEvent;
import no.barnekoordinator.request.handling.event.RequestGranted;
import no.barnekoordinator.request.handling.event.RequestMatched;
import no.barnekoordinator.request.handling.event.RequestReceived;
import no.barnekoordinator.request.handling.event.RequestRefused;
import no.barnekoordinator.request.handling.event.RequestReopened;
import no.barnekoordinator.request.handling.event.RequestTransferred;
import no.barnekoordinator.request.handling.event.RequestWithdrawn;
import no.barnekoordinator.request.handling.event.WishConfirmed;
import org.jspecify.annotations.Nullable;

/**
 * What a request must remember to decide. Holds birth dates and contact details while it is loaded, and nothing of them
 * once the family's key is destroyed; never stored.
 */
final class RequestState {

    enum Status {
        /** Somebody else told of a need; the family has not been heard from. */
        NEED_NOTIFIED,
        OPEN,
        GRANTED,
        REFUSED,
        WITHDRAWN,
        CLOSED
    }

    /**
     * What was decided about a complaint, and when: the municipality may reverse a part first, and the county governor
     * uphold the rest.
     */
    private record ActedOn(UUID complaintId, Instant decidedAt) {}

    private final UUID caseId;
    private final UUID requestId;
    private String municipality;
    private Status status;
    private @Nullable Family family;
    private boolean identified;
    private boolean bestInterest;
    private @Nullable DecisionProposed proposal;
    private final Map<Condition, Boolean> findings = new EnumMap<>(Condition.class);
    private final Map<ConsentCapacity, Boolean> wishes = new EnumMap<>(ConsentCapacity.class);
    private final Set<Heard> heard = new HashSet<>();
    private final Set<Integer> waived = new HashSet<>();
    private final Map<UUID, InformationAsked> asked = new HashMap<>();
    private final Map<UUID, SentLetter> letters = new HashMap<>();
    private final Map<ClockKind, ClockStarted> running = new EnumMap<>(ClockKind.class);
    private final Set<ClockKind> reminded = new HashSet<>();
    private final Set<ActedOn> complaintsActedOn = new HashSet<>();
    private boolean decided;
    private @Nullable RequestClosed closing;

    private RequestState(RequestEvent first, Status status) {
        this.caseId = first.caseId();
        this.requestId = first.requestId();
        this.municipality = first.municipality();
        this.status = status;
    }

    /** The state a first fact leaves. */
    static RequestState of(RequestEvent first) {
        return switch (first) {
            case RequestReceived e -> new RequestState(e, Status.OPEN).after(e);
            case NeedNotified e -> new RequestState(e, Status.NEED_NOTIFIED).after(e);
            default ->
                throw new IllegalStateException(
                        "No request begins with " + first.getClass().getSimpleName());
        };
    }

    /** The same, after one more fact. */
    RequestState after(RequestEvent event) {
        municipality = event.municipality();
        switch (event) {
            case NeedNotified e -> family = Family.of(e);
            case RequestReceived e -> {
                family = Family.of(e);
                identified = e.identified();
                status = Status.OPEN;
            }
            case RequestCorrected e -> family = family().corrected(e);
            case ChildLinked e -> family = family().linked(e);
            case RequestMatched e -> {
                identified = true;
                family = family().matched(e);
            }
            case WishConfirmed e -> wishes.put(e.capacity(), e.wishes());
            case PartyHeard e -> heard.add(new Heard(e.role(), e.ageBand(), e.child()));
            case HearingWaived e -> waived.add(e.child());
            case BestInterestConsidered e -> bestInterest = true;
            case ConditionAssessed e -> findings.put(e.condition(), e.met());
            case InformationAsked e -> asked.put(e.askId(), e);
            case InformationReceived e -> asked.remove(e.askId());
            case DecisionProposed e -> proposal = e;
            case DecisionReturned e -> proposal = null;
            case RequestGranted e -> decided(Status.GRANTED);
            case RequestRefused e -> decided(Status.REFUSED);
            case RequestWithdrawn e -> ended(Status.WITHDRAWN);
            case RequestClosed e -> {
                closing = e;
                ended(Status.CLOSED);
            }
            case RequestReopened e -> {
                complaintsActedOn.add(new ActedOn(e.complaintId(), e.happenedAt()));
                closing = null;
                status = Status.OPEN;
            }
            case LetterProduced e -> letters.put(e.letterId(), SentLetter.of(e));
            case DeliveryAttempted e -> letters.computeIfPresent(e.letterId(), (id, letter) -> letter.after(e));
            case ClockStarted e -> running.put(e.clock(), e);
            case ClockReminded e -> reminded.add(e.clock());
            case ClockMet e -> stopped(e.clock());
            case ClockBreached e -> stopped(e.clock());
            case ClockCancelled e -> stopped(e.clock());
            case DecisionDelivered e -> {}
            case FamilyContacted e -> {}
            case PreliminaryReplySent e -> {}
            case RequestTransferred e -> {}
        }
        return this;
    }

    private void decided(Status outcome) {
        decided = true;
        ended(outcome);
    }

    private void ended(Status end) {
        status = end;
        proposal = null;
    }

    private void stopped(ClockKind clock) {
        running.remove(clock);
        reminded.remove(clock);
    }

    UUID caseId() {
        return caseId;
    }

    UUID requestId() {
        return requestId;
    }

    String municipality() {
        return municipality;
    }

    Status status() {
        return status;
    }

    Family family() {
        return requireNonNull(family, "the first fact brings a family");
    }

    @Nullable
    DecisionProposed proposal() {
        return proposal;
    }

    boolean isMet(Condition condition) {
        return Boolean.TRUE.equals(findings.get(condition));
    }

    boolean isAsked(UUID askId) {
        return asked.containsKey(askId);
    }

    InformationAsked asked(UUID askId) {
        return requireNonNull(asked.get(askId), "asked");
    }

    @Nullable
    SentLetter letter(UUID letterId) {
        return letters.get(letterId);
    }

    @Nullable
    ClockStarted running(ClockKind clock) {
        return running.get(clock);
    }

    List<ClockStarted> running() {
        return List.copyOf(running.values());
    }

    boolean isReminded(ClockKind clock) {
        return reminded.contains(clock);
    }

    /** Whether the request was opened again for what was decided about a complaint then. */
    boolean hasActedOn(UUID complaintId, Instant decidedAt) {
        return complaintsActedOn.contains(new ActedOn(complaintId, decidedAt));
    }

    /** Whether it has been decided, whatever became of it since. */
    boolean wasDecided() {
        return decided;
    }

    /** How it was closed; null while it is not. */
    @Nullable
    RequestClosed closing() {
        return closing;
    }

    /** Whether the same was heard or found already. */
    boolean isKnown(ConsentCapacity capacity, boolean wish) {
        return Boolean.valueOf(wish).equals(wishes.get(capacity));
    }

    /** What a decision would rest on now. */
    Readiness readiness() {
        Family now = family();
        return new Readiness(
                identified,
                requireNonNullElse(now.applicant(), no.barnekoordinator.contracts.request.ApplicantKind.PROFESSIONAL),
                now.custody(),
                now.children(),
                findings.keySet(),
                wishes,
                heard,
                waived,
                bestInterest);
    }
}
