package no.barnekoordinator.coordination.handling.services;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.barnekoordinator.coordination.handling.RunningClocks;
import no.barnekoordinator.coordination.handling.event.ClockEvent;
import no.barnekoordinator.coordination.handling.event.DelayResolved;
import no.barnekoordinator.coordination.handling.event.ServiceDelayed;
import no.barnekoordinator.coordination.handling.event.ServiceDelivered;
import no.barnekoordinator.coordination.handling.event.ServiceScheduled;
import no.barnekoordinator.coordination.handling.event.ServicesClosed;
import no.barnekoordinator.coordination.handling.event.ServicesEvent;
import no.barnekoordinator.coordination.handling.event.ServicesOpened;
import no.barnekoordinator.coordination.handling.event.ServicesReopened;

/**
 * What the services of a family have come to. Immutable; knows no personal data.
 *
 * @param services in the order they were written down
 */
record ServicesState(
        UUID caseId, String municipality, boolean closed, Map<UUID, ServiceState> services, RunningClocks clocks) {

    static ServicesState of(ServicesOpened event) {
        return new ServicesState(event.caseId(), event.municipality(), false, Map.of(), RunningClocks.NONE);
    }

    ServicesState after(ServicesEvent event) {
        return switch (event) {
            case ServicesOpened opened -> of(opened);
            case ServicesClosed e -> new ServicesState(caseId, municipality, true, services, clocks);
            case ServicesReopened e -> new ServicesState(caseId, municipality, false, services, clocks);
            case ServiceScheduled e -> with(e.serviceId(), ServiceState.scheduled(e.kind(), e.dueOn()));
            case ServiceDelivered e -> change(e.serviceId(), service -> service.afterDelivery(e.deliveredOn()));
            case ServiceDelayed e -> change(e.serviceId(), ServiceState::afterDelay);
            case DelayResolved e -> this;
        };
    }

    ServicesState after(ClockEvent event) {
        return new ServicesState(caseId, municipality, closed, services, clocks.after(event));
    }

    private ServicesState change(UUID serviceId, UnaryOperator<ServiceState> change) {
        ServiceState service = services.get(serviceId);
        return service == null ? this : with(serviceId, change.apply(service));
    }

    private ServicesState with(UUID serviceId, ServiceState service) {
        Map<UUID, ServiceState> changed = new LinkedHashMap<>(services);
        changed.put(serviceId, service);
        return new ServicesState(caseId, municipality, closed, changed, clocks);
    }
}
