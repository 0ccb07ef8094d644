package no.barnekoordinator.complaint.handling;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.barnekoordinator.complaint.handling.event.CaseFileProduced;
import no.barnekoordinator.complaint.handling.event.ClockBreached;
import no.barnekoordinator.complaint.handling.event.ClockCancelled;
import no.barnekoordinator.complaint.handling.event.ClockMet;
import no.barnekoordinator.complaint.handling.event.ClockStarted;
import no.barnekoordinator.complaint.handling.event.ComplaintChecked;
import no.barnekoordinator.complaint.handling.event.ComplaintClock;
import no.barnekoordinator.complaint.handling.event.ComplaintDismissed;
import no.barnekoordinator.complaint.handling.event.ComplaintEvent;
import no.barnekoordinator.complaint.handling.event.ComplaintFiled;
import no.barnekoordinator.complaint.handling.event.ComplaintForwarded;
import no.barnekoordinator.complaint.handling.event.ComplaintReassessed;
import no.barnekoordinator.complaint.handling.event.ComplaintSupplemented;
import no.barnekoordinator.complaint.handling.event.ComplaintWithdrawn;
import no.barnekoordinator.complaint.handling.event.DefectFound;
import no.barnekoordinator.complaint.handling.event.DefectMended;
import no.barnekoordinator.complaint.handling.event.DeferredEffectDenied;
import no.barnekoordinator.complaint.handling.event.DeferredEffectGranted;
import no.barnekoordinator.complaint.handling.event.DeliveryAttempted;
import no.barnekoordinator.complaint.handling.event.DetrimentNotified;
import no.barnekoordinator.complaint.handling.event.FulfilmentBreached;
import no.barnekoordinator.complaint.handling.event.FulfilmentOrdered;
import no.barnekoordinator.complaint.handling.event.LatenessJudged;
import no.barnekoordinator.complaint.handling.event.LetterProduced;
import no.barnekoordinator.complaint.handling.event.MoreAsked;
import no.barnekoordinator.complaint.handling.event.OtherChannel;
import no.barnekoordinator.complaint.handling.event.OtherChannelChosen;
import no.barnekoordinator.complaint.handling.event.OutcomeCarriedOut;
import no.barnekoordinator.complaint.handling.event.OutcomeReceived;
import no.barnekoordinator.complaint.handling.event.OwnPartCarriedOut;
import no.barnekoordinator.contracts.complaint.CheckFinding;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.contracts.complaint.ComplaintOutcome;
import no.barnekoordinator.contracts.complaint.ReassessmentResult;
import no.barnekoordinator.platform.command.Refusal;
import org.jspecify.annotations.Nullable;

/** What a complaint must remember to decide. Holds nothing personal. */
final class ComplaintState {

    enum Stage {
        RECEIVED,
        REASSESSED,
        FORWARDED,
        TO_BE_CARRIED_OUT,
        CARRIED_OUT,
        CLOSED
    }

    /** What the municipality reversed itself, when it reversed a part. */
    private enum OwnPart {
        NONE,
        DUE,
        DONE
    }

    /** What was decided, for knowing it again; of the directions, which are personal, only a hash. */
    private record Decided(
            ComplaintOutcome outcome,
            int directionsHash,
            @Nullable LocalDate fulfilBy,
            boolean toDetriment) {}

    private static final Checks IN_ORDER =
            new Checks(CheckFinding.MET, CheckFinding.MET, CheckFinding.MET, CheckFinding.MET, null);

    private final UUID caseId;
    private final UUID complaintId;
    private final String municipality;
    private final ComplaintGround ground;
    private final @Nullable UUID requestId;
    private final @Nullable LocalDate decidedOn;
    private final Instant filedAt;
    private final boolean protectedAddress;
    private Stage stage = Stage.RECEIVED;
    private Checks checks;
    private @Nullable DefectFound defect;
    private @Nullable Boolean deferred;
    private boolean detrimentNotified;
    private OwnPart ownPart = OwnPart.NONE;
    private @Nullable Decided decided;
    private @Nullable Instant decidedAt;
    private @Nullable LocalDate fulfilBy;
    private boolean caseFileMade;
    private final Set<UUID> asked = new HashSet<>();
    private final Set<OtherChannel> otherChannels = EnumSet.noneOf(OtherChannel.class);
    private final Map<UUID, SentLetter> letters = new HashMap<>();
    private final Map<ComplaintClock, ClockStarted> running = new EnumMap<>(ComplaintClock.class);
    private long version = -1;
    private long lastOfSubstance;

    private ComplaintState(ComplaintFiled filed) {
        this.caseId = filed.caseId();
        this.complaintId = filed.complaintId();
        this.municipality = filed.municipality();
        this.ground = filed.ground();
        this.requestId = filed.requestId();
        this.decidedOn = filed.decidedOn();
        this.filedAt = filed.happenedAt();
        this.protectedAddress = filed.protectedAddress();
        // Complaints stored before they were checked were looked into as they came.
        this.checks = IN_ORDER;
    }

    /** The state a first fact leaves. */
    static ComplaintState of(ComplaintEvent first) {
        if (first instanceof ComplaintFiled filed) {
            return new ComplaintState(filed).after(filed);
        }
        throw new IllegalStateException(
                "No complaint begins with " + first.getClass().getSimpleName());
    }

    /** The same, after one more fact. */
    ComplaintState after(ComplaintEvent event) {
        version++;
        if (isOfSubstance(event)) {
            lastOfSubstance = version;
        }
        switch (event) {
            case ComplaintFiled e -> stage = Stage.RECEIVED;
            case ComplaintChecked e ->
                checks = new Checks(e.standing(), e.signature(), e.authority(), e.deadline(), checks.lateness());
            case DefectFound e -> defect = e;
            case DefectMended e -> defect = null;
            case LatenessJudged e -> checks = checks.judged(e.judgement());
            case MoreAsked e -> asked.add(e.askId());
            case ComplaintSupplemented e -> asked.remove(e.askId());
            case DeferredEffectGranted e -> deferred = true;
            case DeferredEffectDenied e -> deferred = false;
            case ComplaintReassessed e -> {
                stage = e.result() == ReassessmentResult.REVERSED ? Stage.TO_BE_CARRIED_OUT : Stage.REASSESSED;
                ownPart = e.result() == ReassessmentResult.PARTLY_REVERSED ? OwnPart.DUE : OwnPart.NONE;
            }
            case OwnPartCarriedOut e -> ownPart = OwnPart.DONE;
            case ComplaintDismissed e -> stage = Stage.CLOSED;
            case ComplaintForwarded e -> stage = Stage.FORWARDED;
            case DetrimentNotified e -> detrimentNotified = true;
            case OutcomeReceived e -> {
                decided = decided(e.outcome(), e.directions(), e.fulfilBy(), e.toDetriment());
                fulfilBy = e.fulfilBy();
                decidedAt = e.happenedAt();
                stage = isToBeCarriedOut(e.outcome()) ? Stage.TO_BE_CARRIED_OUT : withoutTheRest();
            }
            case OutcomeCarriedOut e -> {
                stage = Stage.CARRIED_OUT;
                ownPart = ownPart == OwnPart.DUE ? OwnPart.DONE : ownPart;
            }
            case ComplaintWithdrawn e -> stage = withoutTheRest();
            case OtherChannelChosen e -> otherChannels.add(e.channel());
            case LetterProduced e -> letters.put(e.letterId(), SentLetter.of(e));
            case DeliveryAttempted e -> letters.computeIfPresent(e.letterId(), (id, letter) -> letter.after(e));
            case CaseFileProduced e -> caseFileMade = true;
            case ClockStarted e -> running.put(e.clock(), e);
            case ClockMet e -> running.remove(e.clock());
            case ClockBreached e -> running.remove(e.clock());
            case ClockCancelled e -> running.remove(e.clock());
            case FulfilmentOrdered e -> {}
            case FulfilmentBreached e -> {}
        }
        return this;
    }

    /** What the municipality has reversed is owed whatever becomes of the rest. */
    private Stage withoutTheRest() {
        return ownPart == OwnPart.DUE ? Stage.TO_BE_CARRIED_OUT : Stage.CLOSED;
    }

    /** Whether a fact changes what somebody decides on. A letter on its way does not. */
    static boolean isOfSubstance(ComplaintEvent event) {
        return switch (event) {
            case LetterProduced e -> false;
            case DeliveryAttempted e -> false;
            case CaseFileProduced e -> false;
            default -> true;
        };
    }

    private static Decided decided(
            ComplaintOutcome outcome, @Nullable String directions, @Nullable LocalDate fulfilBy, boolean toDetriment) {
        return new Decided(outcome, Objects.hashCode(directions), fulfilBy, toDetriment);
    }

    static boolean isToBeCarriedOut(ComplaintOutcome outcome) {
        return switch (outcome) {
            case UPHELD, PARTLY_UPHELD, ANNULLED -> true;
            case NOT_UPHELD, DISMISSED -> false;
        };
    }

    /** @throws Refusal when somebody decides on an older version than this */
    ComplaintState seenAs(@Nullable Long expectedVersion) {
        if (expectedVersion != null && expectedVersion != lastOfSubstance) {
            throw Refusal.stale();
        }
        return this;
    }

    /** @throws Refusal when it stands at none of these stages */
    ComplaintState at(String otherwise, Stage... stages) {
        if (!Arrays.asList(stages).contains(stage)) {
            throw Refusal.conflict(otherwise);
        }
        return this;
    }

    boolean isDecidedAs(RecordOutcome command) {
        return decided(command.outcome(), command.directions(), command.fulfilBy(), command.toDetriment())
                .equals(decided);
    }

    boolean isDecided() {
        return decided != null;
    }

    /**
     * Whether what is done is the municipality's own part alone, with the rest still to be decided or done. A request
     * that was opened again before the county governor decided was so for that part.
     */
    boolean isOwnPart(CarryOutOutcome c) {
        return switch (stage) {
            case REASSESSED, FORWARDED -> ownPart != OwnPart.NONE;
            case TO_BE_CARRIED_OUT, CLOSED ->
                ownPart != OwnPart.NONE && isBeforeTheOutcome(c) && (ownPart == OwnPart.DONE || isRestToBeCarriedOut());
            case RECEIVED, CARRIED_OUT -> false;
        };
    }

    private boolean isBeforeTheOutcome(CarryOutOutcome c) {
        return c.reopened() && decidedAt != null && c.carriedOutAt().isBefore(decidedAt);
    }

    private boolean isRestToBeCarriedOut() {
        return decided != null && isToBeCarriedOut(decided.outcome());
    }

    boolean isOwnPartDone() {
        return ownPart == OwnPart.DONE;
    }

    boolean isAnnulled() {
        return decided != null && decided.outcome() == ComplaintOutcome.ANNULLED;
    }

    UUID caseId() {
        return caseId;
    }

    UUID complaintId() {
        return complaintId;
    }

    String municipality() {
        return municipality;
    }

    ComplaintGround ground() {
        return ground;
    }

    @Nullable
    UUID requestId() {
        return requestId;
    }

    @Nullable
    LocalDate decidedOn() {
        return decidedOn;
    }

    Instant filedAt() {
        return filedAt;
    }

    boolean hasProtectedAddress() {
        return protectedAddress;
    }

    Stage stage() {
        return stage;
    }

    Checks checks() {
        return checks;
    }

    /** What the complainant has been asked to mend and has not; null when nothing. */
    @Nullable
    DefectFound defect() {
        return defect;
    }

    /** Whether deferred effect was granted; null while nobody has decided. */
    @Nullable
    Boolean deferred() {
        return deferred;
    }

    boolean isDetrimentNotified() {
        return detrimentNotified;
    }

    LocalDate fulfilBy() {
        return requireNonNull(fulfilBy, "a clock for fulfilment runs to a day");
    }

    boolean isCaseFileMade() {
        return caseFileMade;
    }

    boolean isAsked(UUID askId) {
        return asked.contains(askId);
    }

    boolean hasChosen(OtherChannel channel) {
        return otherChannels.contains(channel);
    }

    @Nullable
    SentLetter letter(UUID letterId) {
        return letters.get(letterId);
    }

    @Nullable
    ClockStarted running(ComplaintClock clock) {
        return running.get(clock);
    }

    List<ClockStarted> running() {
        return List.copyOf(running.values());
    }
}
