package no.barnekoordinator.request.handling;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.platform.calendar.NorwegianCalendar;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.rule.Rule;
import no.barnekoordinator.platform.rule.RuleBook;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.request.handling.event.ClockBreached;
import no.barnekoordinator.request.handling.event.ClockCancelled;
import no.barnekoordinator.request.handling.event.ClockMet;
import no.barnekoordinator.request.handling.event.ClockStarted;
import no.barnekoordinator.request.handling.event.ConditionAssessed;
import no.barnekoordinator.request.handling.event.PartyHeard;
import no.barnekoordinator.request.handling.event.PreliminaryReplySent;
import no.barnekoordinator.request.handling.event.RequestGranted;
import no.barnekoordinator.request.handling.event.RequestReceived;
import no.barnekoordinator.request.handling.event.RequestRefused;
import no.barnekoordinator.request.handling.event.RequestReopened;
import no.barnekoordinator.request.handling.event.RequestWithdrawn;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** One family's wish for a child coordinator, from first contact to decision. Holds no personal data. */
@Aggregate(type = "request")
@SuppressWarnings("NullAway.Init") // the first event fills it, before any other handler runs
class Request {

    private enum Status {
        OPEN,
        GRANTED,
        REFUSED,
        WITHDRAWN
    }

    @AggregateIdentifier
    private RequestId id;

    private UUID caseId;
    private String municipality;
    private Status status;
    private final Map<Condition, Boolean> findings = new EnumMap<>(Condition.class);
    private final Map<ClockKind, ClockStarted> running = new EnumMap<>(ClockKind.class);
    private final Set<UUID> complaintsActedOn = new HashSet<>();

    Request() {}

    @CommandHandler
    Request(ReceiveRequest command, Clock clock, RuleBook rules, NorwegianCalendar calendar) {
        Instant now = clock.instant();
        if (command.firstContactAt().isAfter(now)) {
            throw Refusal.againstRule("first-contact-in-future");
        }
        // In a constructor, events are evolved only after it; the clocks need what the first one brings.
        apply(new RequestReceived(
                        command.caseId(),
                        command.requestId().value(),
                        command.reference(),
                        command.channel(),
                        command.applicant(),
                        command.children().size(),
                        command.expecting(),
                        command.interpreterLanguage() != null,
                        command.receivedBy(),
                        command.contact(),
                        command.children(),
                        command.interpreterLanguage(),
                        command.needs(),
                        command.municipality(),
                        command.firstContactAt()))
                .andThen(() -> {
                    Instant from = command.firstContactAt();
                    startClock(ClockKind.PRELIMINARY_REPLY, RequestRules.PRELIMINARY_REPLY, from, rules, calendar);
                    startClock(ClockKind.DECISION, RequestRules.DECISION_TARGET, from, rules, calendar);
                });
    }

    @CommandHandler
    void decide(HearParty command) {
        mustBeOpen();
        apply(new PartyHeard(
                caseId,
                id.value(),
                command.role(),
                command.ageBand(),
                command.words(),
                municipality,
                command.heardAt()));
    }

    @CommandHandler
    void decide(AssessCondition command, RuleBook rules) {
        mustBeOpen();
        Rule rule = rules.on(Oslo.dateOf(command.assessedAt())).get(RequestRules.idOf(command.condition()));
        apply(new ConditionAssessed(
                caseId,
                id.value(),
                command.condition(),
                command.met(),
                rule.id(),
                command.reason(),
                municipality,
                command.assessedAt()));
    }

    @CommandHandler
    void decide(SendPreliminaryReply command) {
        mustBeOpen();
        if (!command.expectedOn().isAfter(Oslo.dateOf(command.sentAt()))) {
            throw Refusal.againstRule("expected-date-not-in-future");
        }
        apply(new PreliminaryReplySent(caseId, id.value(), command.expectedOn(), municipality, command.sentAt()));
        stopClock(ClockKind.PRELIMINARY_REPLY, command.sentAt());
    }

    @CommandHandler
    Decided decide(DecideRequest command, RuleBook rules, NorwegianCalendar calendar) {
        mustBeOpen();
        EnumSet<Condition> missing = EnumSet.allOf(Condition.class);
        missing.removeAll(findings.keySet());
        if (!missing.isEmpty()) {
            throw Refusal.conflict(
                    "finding-missing", missing.size(), missing.iterator().next());
        }
        List<Condition> unmet = Arrays.stream(Condition.values())
                .filter(condition -> Boolean.FALSE.equals(findings.get(condition)))
                .toList();
        Rule complaint = rules.on(Oslo.dateOf(command.decidedAt())).get(RequestRules.COMPLAINT);
        LocalDate complaintDeadline =
                calendar.deadline(command.decidedAt(), complaint).lastDay();
        List<String> ruleIds = Stream.concat(
                        Arrays.stream(Condition.values()).map(RequestRules::idOf), Stream.of(complaint.id()))
                .toList();
        if (unmet.isEmpty()) {
            apply(new RequestGranted(
                    caseId,
                    id.value(),
                    ruleIds,
                    complaintDeadline,
                    command.considerations(),
                    municipality,
                    command.decidedAt()));
        } else if (!command.hasBothFallbacks()) {
            throw Refusal.againstRule("fallbacks-missing");
        } else {
            apply(new RequestRefused(
                    caseId,
                    id.value(),
                    unmet,
                    ruleIds,
                    complaintDeadline,
                    command.considerations(),
                    command.fallbackOrdinaryCoordinator(),
                    command.fallbackIndividualPlan(),
                    municipality,
                    command.decidedAt()));
        }
        List.copyOf(running.keySet()).forEach(clock -> stopClock(clock, command.decidedAt()));
        return new Decided(
                unmet.isEmpty() ? Decided.Outcome.GRANTED : Decided.Outcome.REFUSED, ruleIds, complaintDeadline);
    }

    @CommandHandler
    void decide(WithdrawRequest command) {
        mustBeOpen();
        apply(new RequestWithdrawn(caseId, id.value(), command.reason(), municipality, command.withdrawnAt()));
        List.copyOf(running.values())
                .forEach(clock -> apply(new ClockCancelled(
                        caseId, id.value(), clock.clock(), clock.ruleId(), municipality, command.withdrawnAt())));
    }

    @CommandHandler
    void decide(ReopenRequest command, RuleBook rules, NorwegianCalendar calendar) {
        if (complaintsActedOn.contains(command.complaintId())) {
            return; // the same outcome, delivered again
        }
        if (status != Status.REFUSED && status != Status.GRANTED) {
            throw Refusal.conflict("not-decided");
        }
        apply(new RequestReopened(caseId, id.value(), command.complaintId(), municipality, command.reopenedAt()));
        startClock(ClockKind.DECISION, RequestRules.DECISION_TARGET, command.reopenedAt(), rules, calendar);
    }

    @CommandHandler
    void decide(CheckClock command, Clock clock) {
        ClockStarted started = running.get(command.clock());
        if (started != null && !clock.instant().isBefore(started.due())) {
            apply(new ClockBreached(
                    caseId, id.value(), started.clock(), started.ruleId(), started.due(), municipality, started.due()));
        }
    }

    private void mustBeOpen() {
        if (status != Status.OPEN) {
            throw Refusal.conflict("request-not-open");
        }
    }

    private void startClock(ClockKind kind, String ruleId, Instant from, RuleBook rules, NorwegianCalendar calendar) {
        Rule rule = rules.on(Oslo.dateOf(from)).get(ruleId);
        apply(new ClockStarted(
                caseId,
                id.value(),
                kind,
                rule.id(),
                calendar.deadline(from, rule).endsAt(),
                municipality,
                from));
    }

    /** Met when done in time; done later, the clock was or is broken. */
    private void stopClock(ClockKind kind, Instant doneAt) {
        ClockStarted started = running.get(kind);
        if (started == null) {
            return;
        }
        if (doneAt.isBefore(started.due())) {
            apply(new ClockMet(caseId, id.value(), kind, started.ruleId(), municipality, doneAt));
        } else {
            apply(new ClockBreached(
                    caseId, id.value(), kind, started.ruleId(), started.due(), municipality, started.due()));
        }
    }

    @EventSourcingHandler
    void evolve(RequestReceived event) {
        id = new RequestId(event.requestId());
        caseId = event.caseId();
        municipality = event.municipality();
        status = Status.OPEN;
    }

    @EventSourcingHandler
    void evolve(ConditionAssessed event) {
        findings.put(event.condition(), event.met());
    }

    @EventSourcingHandler
    void evolve(RequestGranted event) {
        status = Status.GRANTED;
    }

    @EventSourcingHandler
    void evolve(RequestRefused event) {
        status = Status.REFUSED;
    }

    @EventSourcingHandler
    void evolve(RequestWithdrawn event) {
        status = Status.WITHDRAWN;
    }

    @EventSourcingHandler
    void evolve(RequestReopened event) {
        status = Status.OPEN;
        complaintsActedOn.add(event.complaintId());
    }

    @EventSourcingHandler
    void evolve(ClockStarted event) {
        running.put(event.clock(), event);
    }

    @EventSourcingHandler
    void evolve(ClockMet event) {
        running.remove(event.clock());
    }

    @EventSourcingHandler
    void evolve(ClockBreached event) {
        running.remove(event.clock());
    }

    @EventSourcingHandler
    void evolve(ClockCancelled event) {
        running.remove(event.clock());
    }
}
