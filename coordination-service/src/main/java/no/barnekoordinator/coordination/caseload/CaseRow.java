package no.barnekoordinator.coordination.caseload;

import static java.util.Comparator.naturalOrder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import no.barnekoordinator.contracts.coordination.ClosingReason;
import org.jspecify.annotations.Nullable;

/**
 * A family case in the list.
 *
 * @param municipality four digits
 * @param openedAt when the right was granted, UTC
 * @param coordinatorId who is appointed; null while nobody is
 * @param appointmentDue the instant from which an appointment is late; null when no such clock runs
 * @param appointmentLate whether the municipality's own target was missed
 * @param closedAt null while the case is open
 * @param underWay services promised and not delivered
 * @param late those of them that are past their due date
 * @param nextDueOn the earliest due date among the services not delivered and not late, a date in Norway
 * @param longestLateOn the earliest due date among those that are late
 * @param version of the case, for {@code If-Match}
 */
public record CaseRow(
        UUID caseId,
        String municipality,
        UUID requestId,
        Instant openedAt,
        @Nullable UUID coordinatorId,
        @Nullable Instant appointedAt,
        @Nullable Instant appointmentDue,
        boolean appointmentLate,
        @Nullable Instant closedAt,
        @Nullable ClosingReason closingReason,
        int underWay,
        int late,
        @Nullable LocalDate nextDueOn,
        @Nullable LocalDate longestLateOn,
        long version) {

    private static final int LABEL_LENGTH = 6;

    /** What people call the case: this service does not know the family's name. */
    public String label() {
        String id = caseId.toString();
        return id.substring(id.length() - LABEL_LENGTH).toUpperCase(Locale.ROOT);
    }

    /** The same case for somebody who may know of these services only. */
    public CaseRow countingOnly(List<ServiceRow> seen) {
        List<ServiceRow> coming =
                seen.stream().filter(service -> service.deliveredOn() == null).toList();
        List<ServiceRow> delayed = coming.stream().filter(ServiceRow::delayed).toList();
        return new CaseRow(
                caseId,
                municipality,
                requestId,
                openedAt,
                coordinatorId,
                appointedAt,
                appointmentDue,
                appointmentLate,
                closedAt,
                closingReason,
                coming.size(),
                delayed.size(),
                earliest(coming.stream().filter(service -> !service.delayed())),
                earliest(delayed.stream()),
                version);
    }

    private static @Nullable LocalDate earliest(Stream<ServiceRow> services) {
        return services.map(ServiceRow::dueOn).min(naturalOrder()).orElse(null);
    }

    public boolean isOpen() {
        return closedAt == null;
    }
}
