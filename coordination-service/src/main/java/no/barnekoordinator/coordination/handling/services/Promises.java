package no.barnekoordinator.coordination.handling.services;

import static java.util.Objects.requireNonNull;
import static no.barnekoordinator.contracts.clock.ClockKind.SERVICE_ANSWER;
import static no.barnekoordinator.contracts.clock.ClockKind.SERVICE_DUE;
import static no.barnekoordinator.contracts.clock.ClockKind.SERVICE_NEED;
import static no.barnekoordinator.contracts.coordination.DelayCause.ANSWER_NOT_GIVEN;
import static no.barnekoordinator.contracts.coordination.DelayCause.DUE_DATE_PASSED;
import static no.barnekoordinator.contracts.coordination.DelayCause.NEED_NOT_MET;
import static no.barnekoordinator.contracts.coordination.DelayCause.START_MOVED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.DelayCause;
import no.barnekoordinator.contracts.coordination.DelayEnding;
import no.barnekoordinator.contracts.coordination.MovedBy;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.coordination.handling.event.CoordinationEvent;
import no.barnekoordinator.coordination.handling.event.DelayFollowedUp;
import no.barnekoordinator.coordination.handling.event.ServiceDelivered;
import no.barnekoordinator.coordination.handling.event.ServiceEvaluated;
import no.barnekoordinator.coordination.handling.event.ServiceMoved;
import no.barnekoordinator.coordination.handling.event.ServiceScheduled;
import no.barnekoordinator.coordination.handling.event.ServiceWithdrawn;
import no.barnekoordinator.coordination.handling.event.ServicesClosed;
import no.barnekoordinator.coordination.handling.event.ServicesReopened;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;

/** Decides the way from a promise to a service that is there, and what becomes of the delays on it. */
final class Promises {

    private Promises() {}

    /** A promise is an answer too, and ends the wait for one. */
    static List<CoordinationEvent> schedule(ServicesState now, ScheduleService c) {
        ServiceState known = now.services().get(c.serviceId());
        ServiceKind kind = c.kind();
        UUID id = c.serviceId();
        Facts facts = new Facts(now);
        if (known != null) {
            if (known.step() == Step.DECLINED || !known.step().isBeforePromise()) {
                throw Refusal.conflict("service-step-impossible");
            }
            Services.mustNotPrecedeNeed(known, c.dueOn(), "dueOn");
            kind = known.kind();
            facts.done(id, SERVICE_NEED, c.at()).done(id, SERVICE_ANSWER, c.at());
        } else if (kind == null) {
            throw Refusal.notFound();
        }
        LocalDate today = Oslo.dateOf(c.at());
        facts.add(new ServiceScheduled(now.caseId(), id, kind, c.provider(), c.dueOn(), now.municipality(), c.at()));
        return facts.resolve(id, NEED_NOT_MET, DelayEnding.NEW_DATE, today, c.at())
                .resolve(id, ANSWER_NOT_GIVEN, DelayEnding.ANSWERED, today, c.at())
                .start(id, SERVICE_DUE, c.dueOn(), c.at())
                .events();
    }

    /** The first date stays in sight. What the family moves is no delay; what the service moves back is. */
    static List<CoordinationEvent> move(ServicesState now, MoveService c) {
        ServiceState service = Services.inStep(now, c.serviceId(), Step.SCHEDULED);
        LocalDate first = requireNonNull(service.firstDueOn());
        if (c.dueOn().equals(service.dueOn())) {
            throw Refusal.conflict("start-not-moved");
        }
        Services.mustNotPrecedeNeed(service, c.dueOn(), "dueOn");
        UUID id = c.serviceId();
        Facts facts = new Facts(now)
                .drop(id, SERVICE_DUE, c.at())
                .add(new ServiceMoved(now.caseId(), id, first, c.dueOn(), c.movedBy(), now.municipality(), c.at()));
        if (!c.dueOn().isAfter(first)) {
            facts.resolve(id, START_MOVED, DelayEnding.NEW_DATE, c.dueOn(), c.at());
        } else if (c.movedBy() == MovedBy.SERVICE) {
            facts.delay(id, START_MOVED, first, c.at());
        }
        return facts.start(id, SERVICE_DUE, c.dueOn(), c.at()).events();
    }

    /** A delivery after the due date states the delay too, when the scheduler has not yet come to it. */
    static List<CoordinationEvent> deliver(ServicesState now, RecordDelivery c) {
        ServiceState service = Services.find(now, c.serviceId());
        if (service.step() == Step.DELIVERED) {
            throw Refusal.conflict("service-already-delivered");
        }
        LocalDate due = Services.inStep(now, c.serviceId(), Step.SCHEDULED).dueOn();
        Services.mustNotPrecedeNeed(service, c.deliveredOn(), "deliveredOn");
        Instant at = c.deliveredAt();
        UUID id = c.serviceId();
        Facts facts = new Facts(now);
        boolean late = due != null && c.deliveredOn().isAfter(due);
        if (late) {
            facts.done(id, SERVICE_DUE, at);
        }
        facts.add(new ServiceDelivered(now.caseId(), id, c.deliveredOn(), now.municipality(), at));
        if (!late) {
            facts.done(id, SERVICE_DUE, at);
        }
        return resolveAll(facts, id, DelayEnding.DELIVERED, c.deliveredOn(), at);
    }

    static List<CoordinationEvent> evaluate(ServicesState now, EvaluateService c) {
        Services.inStep(now, c.serviceId(), Step.DELIVERED);
        return new Facts(now)
                .add(new ServiceEvaluated(
                        now.caseId(), c.serviceId(), c.benefit(), c.words(), now.municipality(), c.at()))
                .events();
    }

    static List<CoordinationEvent> withdraw(ServicesState now, WithdrawService c) {
        ServiceState service = Services.find(now, c.serviceId());
        if (service.step() == Step.DELIVERED || service.step() == Step.WITHDRAWN) {
            throw Refusal.conflict("service-step-impossible");
        }
        UUID id = c.serviceId();
        Facts facts = new Facts(now)
                .drop(id, SERVICE_NEED, c.at())
                .drop(id, SERVICE_ANSWER, c.at())
                .drop(id, SERVICE_DUE, c.at())
                .add(new ServiceWithdrawn(now.caseId(), id, now.municipality(), c.at()));
        return resolveAll(facts, id, DelayEnding.NO_LONGER_WANTED, Oslo.dateOf(c.at()), c.at());
    }

    static List<CoordinationEvent> followUp(ServicesState now, FollowUpDelay c) {
        if (!Services.find(now, c.serviceId()).delays().containsKey(c.cause())) {
            throw Refusal.conflict("delay-not-open");
        }
        return new Facts(now)
                .add(new DelayFollowedUp(
                        now.caseId(), c.serviceId(), c.cause(), c.action(), c.words(), now.municipality(), c.at()))
                .events();
    }

    /** Nothing is waited for any longer, and nothing is late. */
    static List<CoordinationEvent> close(ServicesState now, Instant at) {
        Facts facts = new Facts(now)
                .add(new ServicesClosed(now.caseId(), now.municipality(), at))
                .dropAll(at);
        now.services().keySet().forEach(id -> resolveAll(facts, id, DelayEnding.CASE_CLOSED, Oslo.dateOf(at), at));
        return facts.events();
    }

    /**
     * The days that were promised still hold: what was late when the case closed is late again, and what else is waited
     * for is waited for again.
     */
    static List<CoordinationEvent> reopen(ServicesState now, Instant at) {
        Facts facts = new Facts(now).add(new ServicesReopened(now.caseId(), now.municipality(), at));
        now.services().forEach((id, service) -> {
            service.interrupted().forEach((cause, since) -> facts.delay(id, cause, since, at));
            LocalDate need = service.needDueOn();
            if (need != null && service.step().isBeforePromise() && !wasLate(service, NEED_NOT_MET)) {
                facts.start(id, SERVICE_NEED, need, at);
            }
            LocalDate answer = service.answerDueOn();
            if (answer != null && service.step().awaitsAnswer() && !wasLate(service, ANSWER_NOT_GIVEN)) {
                facts.start(id, SERVICE_ANSWER, answer, at);
            }
            LocalDate due = service.dueOn();
            if (due != null && service.step() == Step.SCHEDULED && !wasLate(service, DUE_DATE_PASSED)) {
                facts.start(id, SERVICE_DUE, due, at);
            }
        });
        return facts.events();
    }

    private static boolean wasLate(ServiceState service, DelayCause cause) {
        return service.delays().containsKey(cause) || service.interrupted().containsKey(cause);
    }

    private static List<CoordinationEvent> resolveAll(
            Facts facts, UUID id, DelayEnding ending, LocalDate day, Instant at) {
        for (DelayCause cause : List.copyOf(facts.service(id).delays().keySet())) {
            facts.resolve(id, cause, ending, day, at);
        }
        return facts.events();
    }
}
