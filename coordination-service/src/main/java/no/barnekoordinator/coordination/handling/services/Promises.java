package no.barnekoordinator.coordination.handling.services;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import no.barnekoordinator.coordination.handling.event.CoordinationEvent;
import no.barnekoordinator.coordination.handling.event.DelayResolved;
import no.barnekoordinator.coordination.handling.event.ServiceDelivered;
import no.barnekoordinator.coordination.handling.event.ServiceScheduled;
import no.barnekoordinator.platform.command.Refusal;

/** Decides what may be done with the services of an open case. */
final class Promises {

    private Promises() {}

    static List<CoordinationEvent> schedule(ServicesState now, ScheduleService c) {
        return List.of(
                new ServiceScheduled(
                        now.caseId(), c.serviceId(), c.kind(), c.provider(), c.dueOn(), now.municipality(), c.at()),
                ServiceClocks.towardsDelivery(now, c.serviceId(), c.dueOn(), c.at()));
    }

    /** A delivery after the due date states the delay too, when the scheduler has not yet come to it. */
    static List<CoordinationEvent> deliver(ServicesState now, RecordDelivery c) {
        ServiceState service = now.services().get(c.serviceId());
        if (service == null) {
            throw Refusal.notFound();
        }
        if (service.deliveredOn() != null) {
            throw Refusal.conflict("service-already-delivered");
        }
        Instant at = c.deliveredAt();
        boolean late = c.deliveredOn().isAfter(service.dueOn());
        List<CoordinationEvent> events = new ArrayList<>();
        if (late) {
            events.addAll(ServiceClocks.done(now, c.serviceId(), at));
        }
        events.add(new ServiceDelivered(now.caseId(), c.serviceId(), c.deliveredOn(), now.municipality(), at));
        if (late || service.delayed()) {
            int days = Math.max(0, (int) ChronoUnit.DAYS.between(service.dueOn(), c.deliveredOn()));
            events.add(new DelayResolved(now.caseId(), c.serviceId(), days, now.municipality(), at));
        } else {
            events.addAll(ServiceClocks.done(now, c.serviceId(), at));
        }
        return events;
    }
}
