package no.barnekoordinator.complaint.handling;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import no.barnekoordinator.complaint.handling.event.ClockBreached;
import no.barnekoordinator.complaint.handling.event.ClockCancelled;
import no.barnekoordinator.complaint.handling.event.ClockMet;
import no.barnekoordinator.complaint.handling.event.ClockStarted;
import no.barnekoordinator.complaint.handling.event.ComplaintDismissed;
import no.barnekoordinator.complaint.handling.event.ComplaintFiled;
import no.barnekoordinator.complaint.handling.event.ComplaintForwarded;
import no.barnekoordinator.complaint.handling.event.ComplaintReassessed;
import no.barnekoordinator.complaint.handling.event.ComplaintWithdrawn;
import no.barnekoordinator.complaint.handling.event.OutcomeCarriedOut;
import no.barnekoordinator.complaint.handling.event.OutcomeReceived;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.contracts.complaint.ComplaintOutcome;
import no.barnekoordinator.contracts.complaint.ReassessmentResult;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.municipality.Municipality;
import no.barnekoordinator.platform.calendar.NorwegianCalendar;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.rule.Rule;
import no.barnekoordinator.platform.rule.RuleBook;
import no.barnekoordinator.platform.time.Oslo;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One complaint, from the municipality's door to what it led to. Holds no personal data. */
@Aggregate(type = "complaint")
@SuppressWarnings("NullAway.Init") // the first event fills it, before any other handler runs
class Complaint {

    private enum Stage {
        RECEIVED,
        REASSESSED,
        FORWARDED,
        TO_BE_CARRIED_OUT,
        CARRIED_OUT,
        CLOSED
    }

    /** What was decided, for knowing it again; of the directions, which are personal, only a hash. */
    private record Decided(
            ComplaintOutcome outcome,
            int directionsHash,
            @Nullable LocalDate fulfilBy) {}

    @AggregateIdentifier
    private ComplaintId id;

    private UUID caseId;
    private ComplaintGround ground;
    private @Nullable UUID requestId;
    private String municipality;
    private Stage stage;
    private @Nullable Decided decided;
    private final RunningClocks clocks = new RunningClocks();

    Complaint() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Filed decide(FileComplaint command, RuleBook rules, NorwegianCalendar calendar) {
        Rule rule = rules.on(Oslo.dateOf(command.filedAt())).get(ComplaintRules.COMPLAINT_DEADLINE);
        ComplaintFiled filed = Filing.decide(command, rule, calendar);
        apply(filed);
        startClock(ClockKind.REASSESSMENT, ComplaintRules.REASSESSMENT_TARGET, command.filedAt(), rules, calendar);
        return new Filed(filed.reference(), filed.lastDay(), filed.inTime());
    }

    @CommandHandler
    void decide(ReassessComplaint command) {
        must(stage == Stage.RECEIVED, "already-reassessed");
        Instant at = command.reassessedAt();
        apply(new ComplaintReassessed(
                caseId, id.value(), ground, requestId, command.result(), command.statement(), municipality, at));
        if (command.result() == ReassessmentResult.REVERSED) {
            clocks.stop(ClockKind.REASSESSMENT, at); // otherwise it runs until the complaint is forwarded
        }
    }

    @CommandHandler
    void decide(DismissComplaint command) {
        must(stage == Stage.RECEIVED, "already-reassessed");
        apply(new ComplaintDismissed(caseId, id.value(), command.reason(), municipality, command.dismissedAt()));
        clocks.stop(ClockKind.REASSESSMENT, command.dismissedAt());
    }

    @CommandHandler
    void decide(ForwardComplaint command, Municipalities municipalities, RuleBook rules, NorwegianCalendar calendar) {
        must(stage != Stage.RECEIVED, "not-reassessed");
        must(stage == Stage.REASSESSED, "complaint-not-with-municipality");
        Instant at = command.forwardedAt();
        String countyGovernor = municipalities
                .find(municipality, Oslo.dateOf(at))
                .or(() -> municipalities.find(municipality))
                .map(Municipality::countyGovernor)
                .orElseThrow(() -> new IllegalStateException("No county governor for " + municipality));
        apply(new ComplaintForwarded(caseId, id.value(), countyGovernor, command.statement(), municipality, at));
        clocks.stop(ClockKind.REASSESSMENT, at);
        startClock(ClockKind.COUNTY_GOVERNOR, ComplaintRules.COUNTY_GOVERNOR_NORM, at, rules, calendar);
    }

    @CommandHandler
    void decide(RecordOutcome command, RuleBook rules) {
        Decided outcome = decided(command.outcome(), command.directions(), command.fulfilBy());
        if (outcome.equals(decided)) {
            return; // the same outcome, delivered again
        }
        must(decided == null, "other-outcome-received");
        must(stage == Stage.FORWARDED, "not-forwarded");
        Instant at = command.decidedAt();
        LocalDate fulfilBy = command.fulfilBy();
        if (fulfilBy != null && !isToBeCarriedOut(command.outcome())) {
            throw Refusal.againstRule("fulfil-by-without-duty");
        }
        if (fulfilBy != null && fulfilBy.isBefore(Oslo.dateOf(at))) {
            throw Refusal.againstRule("fulfil-by-in-past");
        }
        apply(new OutcomeReceived(
                caseId,
                id.value(),
                ground,
                requestId,
                command.outcome(),
                command.directions(),
                fulfilBy,
                municipality,
                at));
        clocks.stop(ClockKind.COUNTY_GOVERNOR, at);
        if (fulfilBy != null) {
            Rule rule = rules.on(Oslo.dateOf(at)).get(ComplaintRules.FULFILMENT_DATE);
            clocks.start(clock(ClockKind.FULFILMENT, rule, Oslo.endOf(fulfilBy), at));
        }
    }

    @CommandHandler
    void decide(CarryOutOutcome command) {
        if (stage == Stage.CARRIED_OUT) {
            return; // the same fact, delivered again or by another way
        }
        must(stage == Stage.TO_BE_CARRIED_OUT, "nothing-to-carry-out");
        must(command.reopened() || requestId == null, "carried-out-by-reopening");
        apply(new OutcomeCarriedOut(caseId, id.value(), municipality, command.carriedOutAt()));
        clocks.stop(ClockKind.FULFILMENT, command.carriedOutAt());
    }

    @CommandHandler
    void decide(WithdrawComplaint command) {
        must(
                stage == Stage.RECEIVED || stage == Stage.REASSESSED || stage == Stage.FORWARDED,
                "complaint-already-settled");
        apply(new ComplaintWithdrawn(caseId, id.value(), municipality, command.withdrawnAt()));
        clocks.cancelAll(command.withdrawnAt());
    }

    @CommandHandler
    void decide(CheckClock command, Clock clock) {
        clocks.check(command.clock(), clock.instant());
    }

    private static void must(boolean holds, String otherwise) {
        if (!holds) {
            throw Refusal.conflict(otherwise);
        }
    }

    private void startClock(ClockKind kind, String ruleId, Instant from, RuleBook rules, NorwegianCalendar calendar) {
        Rule rule = rules.on(Oslo.dateOf(from)).get(ruleId);
        clocks.start(clock(kind, rule, calendar.deadline(from, rule).endsAt(), from));
    }

    private ClockStarted clock(ClockKind kind, Rule rule, Instant due, Instant from) {
        return new ClockStarted(caseId, id.value(), kind, rule.id(), due, municipality, from);
    }

    private static Decided decided(
            ComplaintOutcome outcome, @Nullable String directions, @Nullable LocalDate fulfilBy) {
        return new Decided(outcome, Objects.hashCode(directions), fulfilBy);
    }

    private static boolean isToBeCarriedOut(ComplaintOutcome outcome) {
        return switch (outcome) {
            case UPHELD, PARTLY_UPHELD, ANNULLED -> true;
            case NOT_UPHELD, DISMISSED -> false;
        };
    }

    @EventSourcingHandler
    void evolve(ComplaintFiled event) {
        id = new ComplaintId(event.complaintId());
        caseId = event.caseId();
        ground = event.ground();
        requestId = event.requestId();
        municipality = event.municipality();
        stage = Stage.RECEIVED;
    }

    @EventSourcingHandler
    void evolve(ComplaintReassessed event) {
        stage = event.result() == ReassessmentResult.REVERSED ? Stage.TO_BE_CARRIED_OUT : Stage.REASSESSED;
    }

    @EventSourcingHandler
    void evolve(ComplaintDismissed event) {
        stage = Stage.CLOSED;
    }

    @EventSourcingHandler
    void evolve(ComplaintForwarded event) {
        stage = Stage.FORWARDED;
    }

    @EventSourcingHandler
    void evolve(OutcomeReceived event) {
        decided = decided(event.outcome(), event.directions(), event.fulfilBy());
        stage = isToBeCarriedOut(event.outcome()) ? Stage.TO_BE_CARRIED_OUT : Stage.CLOSED;
    }

    @EventSourcingHandler
    void evolve(OutcomeCarriedOut event) {
        stage = Stage.CARRIED_OUT;
    }

    @EventSourcingHandler
    void evolve(ComplaintWithdrawn event) {
        stage = Stage.CLOSED;
    }

    @EventSourcingHandler
    void evolve(ClockStarted event) {
        clocks.evolve(event);
    }

    @EventSourcingHandler
    void evolve(ClockMet event) {
        clocks.ended(event.clock());
    }

    @EventSourcingHandler
    void evolve(ClockBreached event) {
        clocks.ended(event.clock());
    }

    @EventSourcingHandler
    void evolve(ClockCancelled event) {
        clocks.ended(event.clock());
    }
}
