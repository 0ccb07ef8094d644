package no.barnekoordinator.reporting.casehistory;

import java.time.LocalDate;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import org.jspecify.annotations.Nullable;

/**
 * A welfare service in a case.
 *
 * @param kind null when only its later facts are known
 * @param dueOn date in Norway it was due
 * @param deliveredOn date in Norway it was delivered
 * @param delayed whether it was found late
 * @param daysLate days from due to delivered, once resolved
 */
public record ServiceState(
        @Nullable ServiceKind kind,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate deliveredOn,
        boolean delayed,
        @Nullable Integer daysLate) {

    static final ServiceState UNKNOWN = new ServiceState(null, null, null, false, null);

    ServiceState scheduled(ServiceKind ofKind, LocalDate due) {
        return new ServiceState(ofKind, due, deliveredOn, delayed, daysLate);
    }

    ServiceState moved(LocalDate due) {
        return new ServiceState(kind, due, deliveredOn, delayed, daysLate);
    }

    ServiceState delivered(LocalDate on) {
        return new ServiceState(kind, dueOn, on, delayed, daysLate);
    }

    ServiceState late(ServiceKind ofKind, LocalDate due) {
        return new ServiceState(ofKind, due, deliveredOn, true, daysLate);
    }

    ServiceState resolved(int days) {
        return new ServiceState(kind, dueOn, deliveredOn, true, days);
    }

    /** Late, and still not delivered. */
    public boolean isLate() {
        return delayed && deliveredOn == null;
    }
}
