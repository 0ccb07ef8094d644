package no.barnekoordinator.coordination.handling.services;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.coordination.handling.MunicipalRules;
import no.barnekoordinator.coordination.handling.RunningClock;
import no.barnekoordinator.coordination.handling.event.ClockBreached;
import no.barnekoordinator.coordination.handling.event.ClockEvent;
import no.barnekoordinator.coordination.handling.event.ClockStarted;
import no.barnekoordinator.coordination.handling.event.CoordinationEvent;
import no.barnekoordinator.coordination.handling.event.ServiceDelayed;
import no.barnekoordinator.platform.time.Oslo;

/** Decides what becomes of the clocks of promised services. A clock that is broken makes its service late. */
final class ServiceClocks {

    private ServiceClocks() {}

    /** The clock of a promised service. */
    static ClockStarted towardsDelivery(ServicesState now, UUID serviceId, LocalDate dueOn, Instant at) {
        return new ClockStarted(
                now.caseId(),
                serviceId,
                ClockKind.SERVICE_DUE,
                MunicipalRules.SERVICE_DUE_DATE,
                Oslo.endOf(dueOn),
                now.municipality(),
                at);
    }

    /** Nothing, unless the clock runs and its time has come. */
    static List<CoordinationEvent> check(ServicesState now, UUID serviceId, Instant at) {
        return now.clocks()
                .find(serviceId, ClockKind.SERVICE_DUE)
                .filter(clock -> clock.hasRunOutAt(at))
                .map(clock -> ended(now, clock.broken()))
                .orElse(List.of());
    }

    /** The duty is done; nothing when no clock runs for it. */
    static List<CoordinationEvent> done(ServicesState now, UUID serviceId, Instant at) {
        return now.clocks()
                .find(serviceId, ClockKind.SERVICE_DUE)
                .map(clock -> ended(now, clock.done(at)))
                .orElse(List.of());
    }

    /** No duty is left. */
    static List<CoordinationEvent> stopAll(ServicesState now, Instant at) {
        List<CoordinationEvent> events = new ArrayList<>();
        for (RunningClock clock : now.clocks().all()) {
            events.addAll(ended(now, clock.dropped(at)));
        }
        return events;
    }

    /** What is promised and was not late is waited for again. */
    static List<CoordinationEvent> startAgain(ServicesState now, Instant at) {
        List<CoordinationEvent> events = new ArrayList<>();
        now.services().forEach((serviceId, service) -> {
            if (service.isAwaited()) {
                events.add(towardsDelivery(now, serviceId, service.dueOn(), at));
            }
        });
        return events;
    }

    private static List<CoordinationEvent> ended(ServicesState now, ClockEvent end) {
        ServiceState service = now.services().get(end.subject());
        return end instanceof ClockBreached breached && service != null
                ? List.of(
                        breached,
                        new ServiceDelayed(
                                now.caseId(),
                                breached.subject(),
                                service.kind(),
                                service.dueOn(),
                                now.municipality(),
                                breached.due()))
                : List.of(end);
    }
}
