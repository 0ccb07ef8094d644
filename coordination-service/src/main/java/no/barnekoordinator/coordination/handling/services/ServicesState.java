package no.barnekoordinator.coordination.handling.services;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.barnekoordinator.contracts.coordination.DelayEnding;
import no.barnekoordinator.coordination.handling.RunningClocks;
import no.barnekoordinator.coordination.handling.event.ClockEvent;
import no.barnekoordinator.coordination.handling.event.DelayFollowedUp;
import no.barnekoordinator.coordination.handling.event.DelayResolved;
import no.barnekoordinator.coordination.handling.event.DocumentationAsked;
import no.barnekoordinator.coordination.handling.event.DocumentationReceived;
import no.barnekoordinator.coordination.handling.event.NeedSeen;
import no.barnekoordinator.coordination.handling.event.ServiceApplied;
import no.barnekoordinator.coordination.handling.event.ServiceAsked;
import no.barnekoordinator.coordination.handling.event.ServiceDeclined;
import no.barnekoordinator.coordination.handling.event.ServiceDelayed;
import no.barnekoordinator.coordination.handling.event.ServiceDelivered;
import no.barnekoordinator.coordination.handling.event.ServiceEvaluated;
import no.barnekoordinator.coordination.handling.event.ServiceGranted;
import no.barnekoordinator.coordination.handling.event.ServiceMoved;
import no.barnekoordinator.coordination.handling.event.ServiceScheduled;
import no.barnekoordinator.coordination.handling.event.ServiceWithdrawn;
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
            case NeedSeen e -> with(e.serviceId(), ServiceState.seen(e.kind(), e.seenOn(), e.dueOn()));
            case ServiceAsked e -> change(e.serviceId(), s -> s.awaitingAnswer(Step.ASKED, e.answerDueOn()));
            case ServiceApplied e -> change(e.serviceId(), s -> s.awaitingAnswer(Step.APPLIED, e.answerDueOn()));
            case DocumentationAsked e -> change(e.serviceId(), s -> s.withDocumentationAsked(true));
            case DocumentationReceived e -> change(e.serviceId(), s -> s.withDocumentationAsked(false));
            case ServiceGranted e -> change(e.serviceId(), s -> s.at(Step.GRANTED));
            case ServiceDeclined e -> change(e.serviceId(), s -> s.at(Step.DECLINED));
            case ServiceScheduled e -> {
                ServiceState known = services.get(e.serviceId());
                yield with(
                        e.serviceId(),
                        known == null ? ServiceState.promised(e.kind(), e.dueOn()) : known.dueOn(e.dueOn()));
            }
            case ServiceMoved e -> change(e.serviceId(), s -> s.dueOn(e.dueOn()));
            case ServiceDelivered e -> change(e.serviceId(), s -> s.at(Step.DELIVERED));
            case ServiceEvaluated e -> this;
            case ServiceWithdrawn e -> change(e.serviceId(), s -> s.at(Step.WITHDRAWN));
            case ServiceDelayed e -> change(e.serviceId(), s -> s.delayed(e.cause(), e.dueOn()));
            case DelayResolved e ->
                change(
                        e.serviceId(),
                        s -> e.ending() == DelayEnding.CASE_CLOSED
                                ? s.interrupted(e.cause())
                                : s.withoutDelay(e.cause()));
            case DelayFollowedUp e -> this;
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
