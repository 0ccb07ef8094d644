package no.barnekoordinator.coordination.handling.services;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.platform.command.Refusal;

/** What every decision about a service asks first. */
final class Services {

    private Services() {}

    /**
     * A service of the family.
     *
     * @throws Refusal not found
     */
    static ServiceState find(ServicesState now, UUID serviceId) {
        ServiceState service = now.services().get(serviceId);
        if (service == null) {
            throw Refusal.notFound();
        }
        return service;
    }

    /**
     * A service that has come so far, and no farther.
     *
     * @throws Refusal not found, or a conflict with where it stands
     */
    static ServiceState inStep(ServicesState now, UUID serviceId, Step... steps) {
        ServiceState service = find(now, serviceId);
        if (!List.of(steps).contains(service.step())) {
            throw Refusal.conflict("service-step-impossible");
        }
        return service;
    }

    /** @throws Refusal when something is to happen before the need for it was there */
    static void mustNotPrecedeNeed(ServiceState service, LocalDate day, String field) {
        LocalDate seenOn = service.seenOn();
        if (seenOn != null && day.isBefore(seenOn)) {
            throw Refusal.againstRule("due-before-need", field);
        }
    }
}
