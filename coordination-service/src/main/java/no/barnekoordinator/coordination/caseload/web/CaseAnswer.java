package no.barnekoordinator.coordination.caseload.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.ClosingReason;
import no.barnekoordinator.contracts.coordination.FamilySay;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.coordination.caseload.CaseRow;
import no.barnekoordinator.coordination.caseload.ServiceRow;
import org.jspecify.annotations.Nullable;

/**
 * A case as the API shows it.
 *
 * @param status {@code OPEN} or {@code CLOSED}
 * @param servicesUnderWay services promised and not delivered, late ones among them
 */
record CaseAnswer(
        UUID caseId,
        String label,
        String municipality,
        String status,
        Instant openedAt,
        @Nullable UUID coordinatorId,
        @Nullable Instant appointedAt,
        @Nullable Instant appointmentDue,
        boolean appointmentLate,
        @Nullable UUID proposedCoordinatorId,
        @Nullable FamilySay familySay,
        boolean coordinatorOnLeave,
        @Nullable UUID deputyId,
        @Nullable Instant withoutCoordinatorSince,
        @Nullable Instant closedAt,
        @Nullable ClosingReason closingReason,
        int servicesUnderWay,
        int servicesLate,
        @Nullable LocalDate nextDueOn,
        long version) {

    static CaseAnswer of(CaseRow row) {
        return new CaseAnswer(
                row.caseId(),
                row.label(),
                row.municipality(),
                row.isOpen() ? "OPEN" : "CLOSED",
                row.openedAt(),
                row.coordinatorId(),
                row.appointedAt(),
                row.appointmentDue(),
                row.appointmentLate(),
                row.proposedId(),
                row.familySay(),
                row.absent(),
                row.deputyId(),
                row.withoutSince(),
                row.closedAt(),
                row.closingReason(),
                row.underWay(),
                row.late(),
                row.nextDueOn(),
                row.version());
    }

    /** A case with its services. */
    record Whole(@JsonUnwrapped CaseAnswer familyCase, List<Service> services) {}

    record Service(
            UUID serviceId,
            ServiceKind kind,
            @Nullable String provider,
            LocalDate dueOn,
            ServiceRow.Status status,
            boolean delayed,
            @Nullable LocalDate deliveredOn,
            @Nullable Integer daysLate) {

        static Service of(ServiceRow row) {
            return new Service(
                    row.serviceId(),
                    row.kind(),
                    row.provider(),
                    row.dueOn(),
                    row.status(),
                    row.delayed(),
                    row.deliveredOn(),
                    row.daysLate());
        }
    }
}
