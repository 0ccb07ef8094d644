package no.barnekoordinator.coordination.caseload.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.Benefit;
import no.barnekoordinator.contracts.coordination.DelayCause;
import no.barnekoordinator.contracts.coordination.MovedBy;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.coordination.caseload.CaseRow;
import no.barnekoordinator.coordination.handling.Required;
import no.barnekoordinator.coordination.handling.event.FollowUp;
import no.barnekoordinator.coordination.handling.services.ApplyForService;
import no.barnekoordinator.coordination.handling.services.AskForDocumentation;
import no.barnekoordinator.coordination.handling.services.AskService;
import no.barnekoordinator.coordination.handling.services.EvaluateService;
import no.barnekoordinator.coordination.handling.services.FollowUpDelay;
import no.barnekoordinator.coordination.handling.services.MoveService;
import no.barnekoordinator.coordination.handling.services.OpenServices;
import no.barnekoordinator.coordination.handling.services.RecordAnswer;
import no.barnekoordinator.coordination.handling.services.ScheduleService;
import no.barnekoordinator.coordination.handling.services.SeeNeed;
import no.barnekoordinator.coordination.handling.services.SendDocumentation;
import no.barnekoordinator.coordination.handling.services.ServicesId;
import no.barnekoordinator.coordination.handling.services.WithdrawService;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.id.Ids;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.platform.web.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a coordinator does about the services of a family, the same for the API and for pages. Within the write. */
@Component
class ServiceWork {

    private final CaseAccess access;
    private final Commands commands;
    private final Ids ids;
    private final Clock clock;

    ServiceWork(CaseAccess access, Commands commands, Ids ids, Clock clock) {
        this.access = access;
        this.commands = commands;
        this.ids = ids;
        this.clock = clock;
    }

    /** A step that can be taken with a service. */
    enum Step {
        ASK,
        APPLY,
        DOCUMENTS,
        DOCUMENTS_SENT,
        GRANTED,
        DECLINED,
        SCHEDULE,
        MOVED_BY_SERVICE,
        MOVED_BY_FAMILY,
        EVALUATE,
        WITHDRAW
    }

    /**
     * What is said about a step; which of it is asked for depends on the step.
     *
     * @param on the date of the step: when an answer is due, was given, or a service is to come
     * @param text who was asked, what was wanted, why it was declined, or what the family says
     */
    record Details(
            @Nullable LocalDate on,
            @Nullable String text,
            @Nullable Benefit benefit) {}

    CaseWork.Done need(
            UUID caseId,
            @Nullable ServiceKind kind,
            @Nullable String need,
            @Nullable LocalDate seenOn,
            @Nullable LocalDate dueOn,
            Write write) {
        CaseRow row = access.coordinated(caseId, write.person());
        if (!row.isOpen()) {
            throw Refusal.conflict("case-closed");
        }
        Instant now = clock.instant();
        UUID serviceId = ids.next();
        // Opened by itself when the case is; whoever is quicker than that is not kept waiting.
        commands.send(
                new OpenServices(new ServicesId(caseId), row.municipality(), row.openedAt()),
                write.origin("open-services"));
        return send(
                serviceId,
                new SeeNeed(
                        new ServicesId(caseId),
                        write.expectedVersion(),
                        serviceId,
                        Required.value("kind", kind),
                        need,
                        seenOn == null ? Oslo.dateOf(now) : seenOn,
                        Required.value("dueOn", dueOn),
                        now),
                "see-need",
                write);
    }

    CaseWork.Done step(UUID caseId, UUID serviceId, @Nullable Step asked, Details details, Write write) {
        access.coordinated(caseId, write.person());
        ServicesId services = new ServicesId(caseId);
        Long version = write.expectedVersion();
        Instant now = clock.instant();
        Step step = Required.value("step", asked);
        Object command =
                switch (step) {
                    case ASK -> new AskService(services, version, serviceId, details.text(), on(details), now);
                    case APPLY -> new ApplyForService(services, version, serviceId, on(details), now);
                    case DOCUMENTS ->
                        new AskForDocumentation(services, version, serviceId, details.text(), on(details), now);
                    case DOCUMENTS_SENT -> new SendDocumentation(services, version, serviceId, now);
                    case GRANTED, DECLINED ->
                        new RecordAnswer(
                                services, version, serviceId, step == Step.GRANTED, details.text(), on(details), now);
                    case SCHEDULE ->
                        new ScheduleService(services, version, serviceId, null, details.text(), on(details), now);
                    case MOVED_BY_SERVICE ->
                        new MoveService(services, version, serviceId, on(details), MovedBy.SERVICE, now);
                    case MOVED_BY_FAMILY ->
                        new MoveService(services, version, serviceId, on(details), MovedBy.FAMILY, now);
                    case EVALUATE ->
                        new EvaluateService(
                                services,
                                version,
                                serviceId,
                                Required.value("benefit", details.benefit()),
                                details.text(),
                                now);
                    case WITHDRAW -> new WithdrawService(services, version, serviceId, now);
                };
        return send(serviceId, command, "service-" + step.name().toLowerCase(Locale.ROOT), write);
    }

    CaseWork.Done followUp(
            UUID caseId,
            UUID serviceId,
            @Nullable DelayCause cause,
            @Nullable FollowUp action,
            @Nullable String words,
            Write write) {
        access.coordinated(caseId, write.person());
        return send(
                serviceId,
                new FollowUpDelay(
                        new ServicesId(caseId),
                        write.expectedVersion(),
                        serviceId,
                        Required.value("cause", cause),
                        Required.value("action", action),
                        words,
                        clock.instant()),
                "follow-up-delay",
                write);
    }

    private static LocalDate on(Details details) {
        return Required.value("on", details.on());
    }

    private CaseWork.Done send(UUID id, Object command, String purpose, Write write) {
        if (commands.send(command, write.origin(purpose)) instanceof Long version) {
            return new CaseWork.Done(id, version);
        }
        throw new IllegalStateException("The services did not say which version they have come to");
    }
}
