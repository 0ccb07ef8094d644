package no.barnekoordinator.coordination.handling.services;

import static no.barnekoordinator.contracts.clock.ClockKind.SERVICE_ANSWER;
import static no.barnekoordinator.contracts.clock.ClockKind.SERVICE_NEED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.DelayCause;
import no.barnekoordinator.contracts.coordination.DelayEnding;
import no.barnekoordinator.coordination.handling.event.CoordinationEvent;
import no.barnekoordinator.coordination.handling.event.DocumentationAsked;
import no.barnekoordinator.coordination.handling.event.DocumentationReceived;
import no.barnekoordinator.coordination.handling.event.NeedSeen;
import no.barnekoordinator.coordination.handling.event.ServiceApplied;
import no.barnekoordinator.coordination.handling.event.ServiceAsked;
import no.barnekoordinator.coordination.handling.event.ServiceDeclined;
import no.barnekoordinator.coordination.handling.event.ServiceGranted;
import no.barnekoordinator.coordination.handling.event.ServicesEvent;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;

/** Decides the way from a need to an answer. An unmet need counts, whatever a service answers. */
final class Asking {

    private Asking() {}

    static List<CoordinationEvent> see(ServicesState now, SeeNeed c) {
        if (now.services().containsKey(c.serviceId())) {
            throw Refusal.conflict("service-step-impossible");
        }
        return new Facts(now)
                .add(new NeedSeen(
                        now.caseId(),
                        c.serviceId(),
                        c.kind(),
                        c.need(),
                        c.seenOn(),
                        c.dueOn(),
                        now.municipality(),
                        c.at()))
                .start(c.serviceId(), SERVICE_NEED, c.dueOn(), c.at())
                .events();
    }

    static List<CoordinationEvent> ask(ServicesState now, AskService c) {
        Services.inStep(now, c.serviceId(), Step.SEEN, Step.ASKED, Step.APPLIED, Step.DECLINED);
        return await(
                new Facts(now),
                new ServiceAsked(
                        now.caseId(), c.serviceId(), c.provider(), c.answerDueOn(), now.municipality(), c.at()),
                c.serviceId(),
                c.answerDueOn(),
                c.at());
    }

    static List<CoordinationEvent> apply(ServicesState now, ApplyForService c) {
        Services.inStep(now, c.serviceId(), Step.SEEN, Step.ASKED, Step.APPLIED, Step.DECLINED);
        return await(
                new Facts(now),
                new ServiceApplied(now.caseId(), c.serviceId(), c.answerDueOn(), now.municipality(), c.at()),
                c.serviceId(),
                c.answerDueOn(),
                c.at());
    }

    static List<CoordinationEvent> askForDocumentation(ServicesState now, AskForDocumentation c) {
        Services.inStep(now, c.serviceId(), Step.ASKED, Step.APPLIED);
        return new Facts(now)
                .add(new DocumentationAsked(
                        now.caseId(), c.serviceId(), c.what(), c.dueOn(), now.municipality(), c.at()))
                .events();
    }

    static List<CoordinationEvent> sendDocumentation(ServicesState now, SendDocumentation c) {
        if (!Services.inStep(now, c.serviceId(), Step.ASKED, Step.APPLIED).documentationAsked()) {
            throw Refusal.conflict("service-step-impossible");
        }
        return new Facts(now)
                .add(new DocumentationReceived(now.caseId(), c.serviceId(), now.municipality(), c.at()))
                .events();
    }

    /** A no may become a yes, as after a complaint. */
    static List<CoordinationEvent> answer(ServicesState now, RecordAnswer c) {
        Step[] from = c.granted()
                ? new Step[] {Step.ASKED, Step.APPLIED, Step.DECLINED}
                : new Step[] {Step.ASKED, Step.APPLIED};
        Services.mustNotPrecedeNeed(Services.inStep(now, c.serviceId(), from), c.answeredOn(), "answeredOn");
        ServicesEvent answer = c.granted()
                ? new ServiceGranted(now.caseId(), c.serviceId(), c.answeredOn(), now.municipality(), c.answeredAt())
                : new ServiceDeclined(
                        now.caseId(), c.serviceId(), c.reason(), c.answeredOn(), now.municipality(), c.answeredAt());
        return new Facts(now)
                .done(c.serviceId(), SERVICE_ANSWER, c.answeredAt())
                .add(answer)
                .resolve(
                        c.serviceId(),
                        DelayCause.ANSWER_NOT_GIVEN,
                        DelayEnding.ANSWERED,
                        c.answeredOn(),
                        c.answeredAt())
                .events();
    }

    /** Whoever waited for an answer before, waits by the new date from now on. */
    private static List<CoordinationEvent> await(
            Facts facts, ServicesEvent fact, UUID id, LocalDate dueOn, Instant at) {
        return facts.drop(id, SERVICE_ANSWER, at)
                .add(fact)
                .resolve(id, DelayCause.ANSWER_NOT_GIVEN, DelayEnding.NEW_DATE, Oslo.dateOf(at), at)
                .start(id, SERVICE_ANSWER, dueOn, at)
                .events();
    }
}
