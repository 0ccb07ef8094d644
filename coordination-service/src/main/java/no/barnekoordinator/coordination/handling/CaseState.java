package no.barnekoordinator.coordination.handling;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.barnekoordinator.coordination.handling.event.CaseClosed;
import no.barnekoordinator.coordination.handling.event.CaseOpened;
import no.barnekoordinator.coordination.handling.event.CaseReopened;
import no.barnekoordinator.coordination.handling.event.ClockBreached;
import no.barnekoordinator.coordination.handling.event.ClockCancelled;
import no.barnekoordinator.coordination.handling.event.ClockMet;
import no.barnekoordinator.coordination.handling.event.ClockStarted;
import no.barnekoordinator.coordination.handling.event.CoordinatorAppointed;
import no.barnekoordinator.coordination.handling.event.DelayResolved;
import no.barnekoordinator.coordination.handling.event.FamilyCaseEvent;
import no.barnekoordinator.coordination.handling.event.ServiceDelayed;
import no.barnekoordinator.coordination.handling.event.ServiceDelivered;
import no.barnekoordinator.coordination.handling.event.ServiceScheduled;
import org.jspecify.annotations.Nullable;

/**
 * What a family case has come to, in the order it came to it. Immutable; knows no personal data.
 *
 * @param clocks the clocks that run, by what they run for: the case, or a service
 */
record CaseState(
        UUID caseId,
        String municipality,
        boolean closed,
        @Nullable UUID coordinator,
        Map<UUID, ServiceState> services,
        Map<UUID, RunningClock> clocks) {

    static CaseState of(CaseOpened event) {
        return new CaseState(event.caseId(), event.municipality(), false, null, Map.of(), Map.of());
    }

    CaseState after(FamilyCaseEvent event) {
        return switch (event) {
            case CaseOpened opened -> of(opened);
            case CoordinatorAppointed e ->
                new CaseState(caseId, municipality, closed, e.coordinatorId(), services, clocks);
            case ServiceScheduled e -> with(e.serviceId(), ServiceState.scheduled(e.kind(), e.dueOn()));
            case ServiceDelivered e -> change(e.serviceId(), service -> service.afterDelivery(e.deliveredOn()));
            case ServiceDelayed e -> change(e.serviceId(), ServiceState::afterDelay);
            case DelayResolved e -> this;
            case CaseClosed e -> new CaseState(caseId, municipality, true, coordinator, services, clocks);
            case CaseReopened e -> new CaseState(caseId, municipality, false, coordinator, services, clocks);
            case ClockStarted e -> withClock(e.subject(), new RunningClock(e.clock(), e.ruleId(), e.due()));
            case ClockMet e -> withoutClock(e.subject());
            case ClockBreached e -> withoutClock(e.subject());
            case ClockCancelled e -> withoutClock(e.subject());
        };
    }

    private CaseState change(UUID serviceId, UnaryOperator<ServiceState> change) {
        ServiceState service = services.get(serviceId);
        return service == null ? this : with(serviceId, change.apply(service));
    }

    private CaseState with(UUID serviceId, ServiceState service) {
        Map<UUID, ServiceState> changed = new LinkedHashMap<>(services);
        changed.put(serviceId, service);
        return new CaseState(caseId, municipality, closed, coordinator, changed, clocks);
    }

    private CaseState withClock(UUID subject, RunningClock clock) {
        Map<UUID, RunningClock> changed = new LinkedHashMap<>(clocks);
        changed.put(subject, clock);
        return new CaseState(caseId, municipality, closed, coordinator, services, changed);
    }

    private CaseState withoutClock(UUID subject) {
        Map<UUID, RunningClock> changed = new LinkedHashMap<>(clocks);
        changed.remove(subject);
        return new CaseState(caseId, municipality, closed, coordinator, services, changed);
    }
}
