package no.barnekoordinator.request.handling;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.platform.calendar.NorwegianCalendar;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.rule.Rule;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.request.handling.RequestState.Status;
import no.barnekoordinator.request.handling.event.ConditionAssessed;
import no.barnekoordinator.request.handling.event.PartyHeard;
import no.barnekoordinator.request.handling.event.PreliminaryReplySent;
import no.barnekoordinator.request.handling.event.RequestEvent;
import no.barnekoordinator.request.handling.event.RequestGranted;
import no.barnekoordinator.request.handling.event.RequestReceived;
import no.barnekoordinator.request.handling.event.RequestRefused;
import no.barnekoordinator.request.handling.event.RequestReopened;
import no.barnekoordinator.request.handling.event.RequestWithdrawn;
import no.barnekoordinator.request.rules.RequestRules;
import no.barnekoordinator.request.rules.RuleBooks;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One family's wish for a child coordinator, from first contact to decision. */
@Aggregate(type = "request")
class Request {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable RequestId id;

    private @Nullable RequestState state;

    Request() {}

    @CommandHandler
    Request(ReceiveRequest c, Clock clock, RuleBooks rules, NorwegianCalendar calendar) {
        if (c.firstContactAt().isAfter(clock.instant())) {
            throw Refusal.againstRule("first-contact-in-future");
        }
        // In a constructor, events are evolved only after it; the clocks need what the first one brings.
        apply(new RequestReceived(
                        c.caseId(),
                        c.requestId().value(),
                        c.reference(),
                        c.channel(),
                        c.applicant(),
                        c.children().size(),
                        c.expecting(),
                        c.interpreterLanguage() != null,
                        c.receivedBy(),
                        c.contact(),
                        c.children(),
                        c.interpreterLanguage(),
                        c.needs(),
                        c.municipality(),
                        c.firstContactAt()))
                .andThen(() -> applyAll(new RequestClocks(rules.of(c.municipality()), calendar)
                        .fromFirstContact(state(), c.firstContactAt())));
    }

    @CommandHandler
    void decide(HearParty c) {
        RequestState now = open();
        apply(new PartyHeard(
                now.caseId(), now.requestId(), c.role(), c.ageBand(), c.words(), now.municipality(), c.heardAt()));
    }

    @CommandHandler
    void decide(AssessCondition c, RuleBooks rules) {
        RequestState now = open();
        Rule rule = rules.of(now.municipality()).on(Oslo.dateOf(c.assessedAt())).get(RequestRules.idOf(c.condition()));
        apply(new ConditionAssessed(
                now.caseId(),
                now.requestId(),
                c.condition(),
                c.met(),
                rule.id(),
                c.reason(),
                now.municipality(),
                c.assessedAt()));
    }

    @CommandHandler
    void decide(SendPreliminaryReply c) {
        RequestState now = open();
        if (!c.expectedOn().isAfter(Oslo.dateOf(c.sentAt()))) {
            throw Refusal.againstRule("expected-date-not-in-future");
        }
        apply(new PreliminaryReplySent(now.caseId(), now.requestId(), c.expectedOn(), now.municipality(), c.sentAt()));
        applyAll(RequestClocks.done(now, ClockKind.PRELIMINARY_REPLY, c.sentAt()));
    }

    /** Granted exactly when every condition is met; a refusal needs both fallbacks considered. */
    @CommandHandler
    Decided decide(DecideRequest c, RuleBooks rules, NorwegianCalendar calendar) {
        RequestState now = open();
        EnumSet<Condition> missing = EnumSet.allOf(Condition.class);
        missing.removeAll(now.findings().keySet());
        if (!missing.isEmpty()) {
            throw Refusal.conflict(
                    "finding-missing", missing.size(), missing.iterator().next());
        }
        List<Condition> unmet = Arrays.stream(Condition.values())
                .filter(condition -> Boolean.FALSE.equals(now.findings().get(condition)))
                .toList();
        if (!unmet.isEmpty() && !c.hasBothFallbacks()) {
            throw Refusal.againstRule("fallbacks-missing");
        }
        Rule complaint =
                rules.of(now.municipality()).on(Oslo.dateOf(c.decidedAt())).get(RequestRules.COMPLAINT);
        LocalDate lastDay = calendar.deadline(c.decidedAt(), complaint).lastDay();
        List<String> ruleIds = Stream.concat(
                        Arrays.stream(Condition.values()).map(RequestRules::idOf), Stream.of(complaint.id()))
                .toList();
        apply(unmet.isEmpty() ? granted(now, c, ruleIds, lastDay) : refused(now, c, unmet, ruleIds, lastDay));
        for (ClockKind clock : ClockKind.values()) {
            applyAll(RequestClocks.done(now, clock, c.decidedAt()));
        }
        return new Decided(unmet.isEmpty() ? Decided.Outcome.GRANTED : Decided.Outcome.REFUSED, ruleIds, lastDay);
    }

    private static RequestEvent granted(RequestState now, DecideRequest c, List<String> ruleIds, LocalDate lastDay) {
        return new RequestGranted(
                now.caseId(), now.requestId(), ruleIds, lastDay, c.considerations(), now.municipality(), c.decidedAt());
    }

    private static RequestEvent refused(
            RequestState now, DecideRequest c, List<Condition> unmet, List<String> ruleIds, LocalDate lastDay) {
        return new RequestRefused(
                now.caseId(),
                now.requestId(),
                unmet,
                ruleIds,
                lastDay,
                c.considerations(),
                c.fallbackOrdinaryCoordinator(),
                c.fallbackIndividualPlan(),
                now.municipality(),
                c.decidedAt());
    }

    @CommandHandler
    void decide(WithdrawRequest c) {
        RequestState now = open();
        apply(new RequestWithdrawn(now.caseId(), now.requestId(), c.reason(), now.municipality(), c.withdrawnAt()));
        applyAll(RequestClocks.cancelled(now, c.withdrawnAt()));
    }

    @CommandHandler
    void decide(ReopenRequest c, RuleBooks rules, NorwegianCalendar calendar) {
        RequestState now = state();
        if (now.complaintsActedOn().contains(c.complaintId())) {
            return; // the same outcome, delivered again
        }
        if (now.status() != Status.REFUSED && now.status() != Status.GRANTED) {
            throw Refusal.conflict("not-decided");
        }
        apply(new RequestReopened(now.caseId(), now.requestId(), c.complaintId(), now.municipality(), c.reopenedAt()));
        apply(new RequestClocks(rules.of(now.municipality()), calendar).towardsDecision(now, c.reopenedAt()));
    }

    @CommandHandler
    void decide(CheckClock c, Clock clock) {
        applyAll(RequestClocks.checked(state(), c.clock(), clock.instant()));
    }

    @EventSourcingHandler
    void evolve(RequestEvent event) {
        id = new RequestId(event.requestId());
        state = event instanceof RequestReceived received ? RequestState.of(received) : state().after(event);
    }

    private static void applyAll(List<RequestEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }

    private RequestState open() {
        if (state().status() != Status.OPEN) {
            throw Refusal.conflict("request-not-open");
        }
        return state();
    }

    private RequestState state() {
        return requireNonNull(state, "no request has been received");
    }
}
