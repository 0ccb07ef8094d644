package no.barnekoordinator.coordination.caseload;

import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import org.jspecify.annotations.Nullable;

/**
 * A service promised in a case.
 *
 * @param provider who delivers it; null when nobody said, and after erasure
 * @param dueOn the last day it is in time, a date in Norway
 * @param delayed whether it was stated to be late, also when it has come since
 * @param deliveredOn a date in Norway; null while it has not come
 * @param daysLate calendar days after the due date; null while it has not come late
 */
public record ServiceRow(
        UUID serviceId,
        UUID caseId,
        ServiceKind kind,
        @Nullable String provider,
        LocalDate dueOn,
        boolean delayed,
        @Nullable LocalDate deliveredOn,
        @Nullable Integer daysLate) {

    /** Where it stands. */
    public enum Status {
        LATE,
        UNDER_WAY,
        DELIVERED
    }

    public Status status() {
        return deliveredOn != null ? Status.DELIVERED : delayed ? Status.LATE : Status.UNDER_WAY;
    }
}
