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
 * @param over whether that delay is over, whether or not it has come
 * @param daysLate days from due to delivered, once resolved
 */
public record ServiceState(
        @Nullable ServiceKind kind,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate deliveredOn,
        boolean delayed,
        boolean over,
        @Nullable Integer daysLate) {

    static final ServiceState UNKNOWN = new ServiceState(null, null, null, false, false, null);

    ServiceState scheduled(ServiceKind ofKind, LocalDate due) {
        return new ServiceState(ofKind, due, deliveredOn, delayed, over, daysLate);
    }

    ServiceState moved(LocalDate due) {
        return new ServiceState(kind, due, deliveredOn, delayed, over, daysLate);
    }

    ServiceState delivered(LocalDate on) {
        return new ServiceState(kind, dueOn, on, delayed, over, daysLate);
    }

    ServiceState late(ServiceKind ofKind, LocalDate due) {
        return new ServiceState(ofKind, due, deliveredOn, true, false, daysLate);
    }

    ServiceState resolved(int days) {
        return new ServiceState(kind, dueOn, deliveredOn, true, true, days);
    }

    ServiceState lateNoMore() {
        return new ServiceState(kind, dueOn, deliveredOn, delayed, true, daysLate);
    }

    /** Late, and still waited for. */
    public boolean isLate() {
        return delayed && !over && deliveredOn == null;
    }
}
