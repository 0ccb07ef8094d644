package no.barnekoordinator.coordination.handling.services;

import java.time.LocalDate;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import org.jspecify.annotations.Nullable;

/** What one service has come to. */
record ServiceState(
        ServiceKind kind,
        LocalDate dueOn,
        boolean delayed,
        @Nullable LocalDate deliveredOn) {

    static ServiceState scheduled(ServiceKind kind, LocalDate dueOn) {
        return new ServiceState(kind, dueOn, false, null);
    }

    ServiceState afterDelay() {
        return new ServiceState(kind, dueOn, true, deliveredOn);
    }

    ServiceState afterDelivery(LocalDate day) {
        return new ServiceState(kind, dueOn, delayed, day);
    }

    /** Promised, not delivered, and not stated to be late. */
    boolean isAwaited() {
        return deliveredOn == null && !delayed;
    }
}
