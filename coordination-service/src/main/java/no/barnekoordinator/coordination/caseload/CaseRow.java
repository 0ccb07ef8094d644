package no.barnekoordinator.coordination.caseload;

import static java.util.Comparator.naturalOrder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.barnekoordinator.contracts.coordination.ClosingReason;
import no.barnekoordinator.contracts.coordination.FamilySay;
import no.barnekoordinator.contracts.coordination.VacancyReason;
import no.barnekoordinator.coordination.desk.CaseLabel;
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
 * @param proposedId who is asked to coordinate and has not answered
 * @param proposedAt when that was, UTC; also of the one asked last, when nobody is asked now
 * @param familySay what the family said of the one asked last
 * @param absent whether the coordinator is on leave
 * @param deputyId who stands in
 * @param vacantSince since when a family that has had a coordinator has nobody, UTC
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
        @Nullable UUID proposedId,
        @Nullable Instant proposedAt,
        @Nullable FamilySay familySay,
        boolean absent,
        @Nullable UUID deputyId,
        @Nullable Instant vacantSince,
        @Nullable VacancyReason vacancyReason,
        int underWay,
        int late,
        @Nullable LocalDate nextDueOn,
        @Nullable LocalDate longestLateOn,
        long version) {

    /** What people call the case: this service does not know the family's name. */
    public String label() {
        return CaseLabel.of(caseId);
    }

    /** The same case for somebody who may know of these services only, and not of whom the family has said what. */
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
                null,
                null,
                null,
                absent,
                deputyId,
                vacantSince,
                vacancyReason,
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

    /** Since when the family has had nobody who coordinates, UTC; null while somebody does, and when it is closed. */
    public @Nullable Instant withoutSince() {
        if (!isOpen()) {
            return null;
        }
        return vacantSince == null && coordinatorId == null ? openedAt : vacantSince;
    }

    /** Whether this is the coordinator, or stands in for them. */
    public boolean isCoordinatedBy(Set<UUID> ids) {
        return (coordinatorId != null && ids.contains(coordinatorId)) || (deputyId != null && ids.contains(deputyId));
    }
}
