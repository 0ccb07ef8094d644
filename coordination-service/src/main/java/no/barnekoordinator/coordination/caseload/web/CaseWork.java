package no.barnekoordinator.coordination.caseload.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.coordination.ClosingReason;
import no.barnekoordinator.contracts.coordination.DeclineReason;
import no.barnekoordinator.contracts.coordination.EndReason;
import no.barnekoordinator.contracts.coordination.FamilySay;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.coordination.caseload.CaseRow;
import no.barnekoordinator.coordination.caseload.CoordinatorRow;
import no.barnekoordinator.coordination.handling.AcceptAppointment;
import no.barnekoordinator.coordination.handling.AppointCoordinator;
import no.barnekoordinator.coordination.handling.AssignDeputy;
import no.barnekoordinator.coordination.handling.CaseId;
import no.barnekoordinator.coordination.handling.CloseCase;
import no.barnekoordinator.coordination.handling.DeclineAppointment;
import no.barnekoordinator.coordination.handling.EndAppointment;
import no.barnekoordinator.coordination.handling.Required;
import no.barnekoordinator.coordination.handling.register.ConsiderCoordinator;
import no.barnekoordinator.coordination.handling.register.CoordinatorId;
import no.barnekoordinator.coordination.handling.register.TakeOnFamily;
import no.barnekoordinator.coordination.handling.services.OpenServices;
import no.barnekoordinator.coordination.handling.services.RecordDelivery;
import no.barnekoordinator.coordination.handling.services.ScheduleService;
import no.barnekoordinator.coordination.handling.services.ServicesId;
import no.barnekoordinator.coordination.handling.transition.ConsiderAllGrown;
import no.barnekoordinator.coordination.handling.transition.OpenTransitions;
import no.barnekoordinator.coordination.handling.transition.TransitionsId;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.id.Ids;
import no.barnekoordinator.platform.web.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What people do with a case, the same for the API and for pages. To be called within the write; each checks first that
 * the case is the person's to work with.
 */
@Component
class CaseWork {

    private final CaseAccess access;
    private final Commands commands;
    private final Ids ids;
    private final Clock clock;

    CaseWork(CaseAccess access, Commands commands, Ids ids, Clock clock) {
        this.access = access;
        this.commands = commands;
        this.ids = ids;
        this.clock = clock;
    }

    /** What was done: the thing it was done to, and the version of the case after it. */
    record Done(UUID id, long version) {}

    /** Asks someone to be the coordinator: whether they can is for the register to say, in the same transaction. */
    Done appoint(UUID caseId, @Nullable UUID coordinatorId, @Nullable FamilySay familySay, Write write) {
        CaseRow row = access.visible(caseId, write.person());
        UUID asked = Required.value("coordinatorId", coordinatorId);
        FamilySay said = Required.value("familySay", familySay);
        CoordinatorRow coordinator = access.registered(asked, row.municipality());
        commands.send(
                new ConsiderCoordinator(new CoordinatorId(asked), clock.instant()),
                write.origin("appoint-coordinator"));
        return send(
                asked,
                new AppointCoordinator(
                        new CaseId(caseId),
                        write.expectedVersion(),
                        asked,
                        coordinator.municipality(),
                        said,
                        clock.instant()),
                "appoint-coordinator",
                write);
    }

    /** Yes from the one who was asked. */
    Done accept(UUID caseId, Write write) {
        UUID asked = asked(caseId, write);
        commands.send(
                new TakeOnFamily(new CoordinatorId(asked), caseId, clock.instant()),
                write.origin("accept-appointment"));
        return send(
                asked,
                new AcceptAppointment(new CaseId(caseId), write.expectedVersion(), asked, clock.instant()),
                "accept-appointment",
                write);
    }

    /** No from the one who was asked. */
    Done decline(UUID caseId, @Nullable DeclineReason reason, Write write) {
        UUID asked = asked(caseId, write);
        DeclineReason why = Required.value("reason", reason);
        if (why == DeclineReason.UNIT_WITHDREW) {
            throw Refusal.againstRule("field-missing", "reason");
        }
        return decline(caseId, asked, why, write);
    }

    /** The unit asks no longer. */
    Done withdraw(UUID caseId, Write write) {
        CaseRow row = access.visible(caseId, write.person());
        UUID asked = Optional.ofNullable(row.proposedId()).orElseThrow(() -> Refusal.conflict("appointment-not-asked"));
        return decline(caseId, asked, DeclineReason.UNIT_WITHDREW, write);
    }

    private Done decline(UUID caseId, UUID asked, DeclineReason reason, Write write) {
        return send(
                asked,
                new DeclineAppointment(new CaseId(caseId), write.expectedVersion(), asked, reason, clock.instant()),
                "decline-appointment",
                write);
    }

    Done endAppointment(UUID caseId, @Nullable EndReason reason, Write write) {
        access.visible(caseId, write.person());
        return send(
                caseId,
                new EndAppointment(
                        new CaseId(caseId), write.expectedVersion(), Required.value("reason", reason), clock.instant()),
                "end-appointment",
                write);
    }

    /** Someone stands in: like a coordinator, neither on leave nor without a mandate. */
    Done assignDeputy(UUID caseId, @Nullable UUID coordinatorId, Write write) {
        CaseRow row = access.visible(caseId, write.person());
        UUID deputy = Required.value("coordinatorId", coordinatorId);
        CoordinatorRow coordinator = access.registered(deputy, row.municipality());
        commands.send(
                new TakeOnFamily(new CoordinatorId(deputy), caseId, clock.instant()), write.origin("assign-deputy"));
        return send(
                deputy,
                new AssignDeputy(
                        new CaseId(caseId),
                        write.expectedVersion(),
                        deputy,
                        coordinator.municipality(),
                        clock.instant()),
                "assign-deputy",
                write);
    }

    /**
     * @throws Refusal not found for who may not know of the case; a conflict for who sees it and is not asked, or no
     *     longer
     */
    private UUID asked(UUID caseId, Write write) {
        return access.askedAs(caseId, write.person()).orElseGet(() -> {
            access.coordinated(caseId, write.person());
            throw Refusal.conflict("appointment-not-asked");
        });
    }

    Done schedule(
            UUID caseId,
            @Nullable ServiceKind kind,
            @Nullable String provider,
            @Nullable LocalDate dueOn,
            Write write) {
        CaseRow row = access.coordinated(caseId, write.person());
        if (!row.isOpen()) {
            throw Refusal.conflict("case-closed");
        }
        UUID serviceId = ids.next();
        // Opened by itself when the case is; whoever is quicker than that is not kept waiting.
        commands.send(
                new OpenServices(new ServicesId(caseId), row.municipality(), row.openedAt()),
                write.origin("open-services"));
        return send(
                serviceId,
                new ScheduleService(
                        new ServicesId(caseId),
                        write.expectedVersion(),
                        serviceId,
                        Required.value("kind", kind),
                        provider,
                        Required.value("dueOn", dueOn),
                        clock.instant()),
                "schedule-service",
                write);
    }

    /** By the coordinator, or by the service's own contact. */
    Done deliver(UUID caseId, UUID serviceId, @Nullable LocalDate deliveredOn, Write write) {
        if (write.person().is(Role.SERVICE_CONTACT)) {
            access.seen(caseId, serviceId, write.person());
        } else {
            access.coordinated(caseId, write.person());
        }
        return send(
                serviceId,
                new RecordDelivery(
                        new ServicesId(caseId),
                        write.expectedVersion(),
                        serviceId,
                        Required.value("deliveredOn", deliveredOn),
                        clock.instant()),
                "record-delivery",
                write);
    }

    /** Whether every child is 18, when that is why, is for the transitions to say, in the same transaction. */
    Done close(UUID caseId, @Nullable ClosingReason reason, Write write) {
        CaseRow row = access.visible(caseId, write.person());
        ClosingReason why = Required.value("reason", reason);
        if (why == ClosingReason.TURNED_18 && row.isOpen()) {
            TransitionsId transitions = new TransitionsId(caseId);
            // Opened by itself when the case is; whoever is quicker than that is not kept waiting.
            commands.send(
                    new OpenTransitions(transitions, row.municipality(), row.openedAt()),
                    write.origin("open-transitions"));
            commands.send(new ConsiderAllGrown(transitions, clock.instant()), write.origin("close-case"));
        }
        return send(
                caseId,
                new CloseCase(new CaseId(caseId), write.expectedVersion(), why, clock.instant()),
                "close-case",
                write);
    }

    private Done send(UUID id, Object command, String purpose, Write write) {
        if (commands.send(command, write.origin(purpose)) instanceof Long version) {
            return new Done(id, version);
        }
        throw new IllegalStateException("The case did not say which version it has come to");
    }
}
