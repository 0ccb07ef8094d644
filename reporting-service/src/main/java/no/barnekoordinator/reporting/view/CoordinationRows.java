package no.barnekoordinator.reporting.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.AppointmentEndedV1;
import no.barnekoordinator.contracts.coordination.CapacityChangedV1;
import no.barnekoordinator.contracts.coordination.CaseClosedV1;
import no.barnekoordinator.contracts.coordination.CaseContinuedV1;
import no.barnekoordinator.contracts.coordination.CaseMovedV1;
import no.barnekoordinator.contracts.coordination.CaseOpenedV1;
import no.barnekoordinator.contracts.coordination.CaseReopenedV1;
import no.barnekoordinator.contracts.coordination.CooperationDelayEndedV1;
import no.barnekoordinator.contracts.coordination.CoordinatorAppointedV1;
import no.barnekoordinator.contracts.coordination.CoordinatorRegisteredV1;
import no.barnekoordinator.contracts.coordination.DelayCause;
import no.barnekoordinator.contracts.coordination.DelayResolvedV1;
import no.barnekoordinator.contracts.coordination.MandateIssuedV1;
import no.barnekoordinator.contracts.coordination.ServiceDelayedV1;
import no.barnekoordinator.contracts.coordination.ServiceDeliveredV1;
import no.barnekoordinator.contracts.coordination.ServiceMovedV1;
import no.barnekoordinator.contracts.coordination.ServiceScheduledV1;
import no.barnekoordinator.contracts.coordination.ServiceWithdrawnV1;
import no.barnekoordinator.contracts.coordination.TrainingCompletedV1;

/** Family cases, coordinators and services. */
final class CoordinationRows {

    private final Rows rows;

    CoordinationRows(Rows rows) {
        this.rows = rows;
    }

    void on(CaseOpenedV1 fact) {
        familyCase(fact.caseId(), fact.municipality())
                .set("request_id", fact.requestId())
                .set("opened_at", fact.happenedAt())
                .write();
        opened(fact.caseId(), fact.happenedAt(), fact.municipality());
    }

    /** A family of the municipality like any other; no request was granted here, and none is counted. */
    void on(CaseContinuedV1 fact) {
        familyCase(fact.caseId(), fact.municipality())
                .set("opened_at", fact.happenedAt())
                .write();
        opened(fact.caseId(), fact.happenedAt(), fact.municipality());
    }

    /** Where to is no matter of this municipality's. */
    void on(CaseMovedV1 fact) {
        familyCase(fact.caseId(), fact.municipality())
                .set("moved_at", fact.happenedAt())
                .write();
    }

    void on(CaseReopenedV1 fact) {
        familyCase(fact.caseId(), fact.municipality())
                .set("reopened_at", fact.happenedAt())
                .set("closed_at", null)
                .set("closing_reason", null)
                .write();
        opened(fact.caseId(), fact.happenedAt(), fact.municipality());
        rows.change("service_view", Map.of("case_id", fact.caseId()), "case_closed_at", null);
    }

    void on(CaseClosedV1 fact) {
        familyCase(fact.caseId(), fact.municipality())
                .set("closed_at", fact.happenedAt())
                .set("closing_reason", fact.reason())
                .write();
        rows.end("case_span_view", "case_id", fact.caseId(), "ends_at", fact.happenedAt());
        rows.change("service_view", Map.of("case_id", fact.caseId()), "case_closed_at", fact.happenedAt());
    }

    void on(CoordinatorRegisteredV1 fact) {
        Upsert.into(rows, "coordinator_view")
                .key("coordinator_id", fact.coordinatorId())
                .with("municipality", fact.municipality())
                .set("capacity", fact.capacity())
                .set("registered_at", fact.happenedAt())
                .write();
        capacity(fact.coordinatorId(), fact.happenedAt(), fact.capacity(), fact.municipality());
    }

    void on(CapacityChangedV1 fact) {
        rows.change("coordinator_view", Map.of("coordinator_id", fact.coordinatorId()), "capacity", fact.capacity());
        capacity(fact.coordinatorId(), fact.happenedAt(), fact.capacity(), fact.municipality());
    }

    private void capacity(UUID coordinatorId, Instant since, int capacity, String municipality) {
        rows.end("capacity_view", "coordinator_id", coordinatorId, "until", since);
        Upsert.into(rows, "capacity_view")
                .key("coordinator_id", coordinatorId)
                .key("since", since)
                .with("municipality", municipality)
                .set("capacity", capacity)
                .set("until", null)
                .write();
    }

    void on(TrainingCompletedV1 fact) {
        Upsert.into(rows, "training_view")
                .key("coordinator_id", fact.coordinatorId())
                .key("training", fact.training())
                .key("completed_on", fact.completedOn())
                .with("municipality", fact.municipality())
                .write();
    }

    /** One from the same day replaces the one before. */
    void on(MandateIssuedV1 fact) {
        Upsert.into(rows, "mandate_view")
                .key("coordinator_id", fact.coordinatorId())
                .key("valid_from", fact.validFrom())
                .with("municipality", fact.municipality())
                .set("valid_to", fact.validTo())
                .write();
    }

    void on(CoordinatorAppointedV1 fact) {
        familyCase(fact.caseId(), fact.municipality())
                .set("coordinator_id", fact.coordinatorId())
                .once("first_appointed_at", fact.happenedAt())
                .set("appointed_at", fact.happenedAt())
                .write();
        appointmentEnds(fact.caseId(), fact.happenedAt());
        Upsert.into(rows, "appointment_view")
                .key("case_id", fact.caseId())
                .key("appointed_at", fact.happenedAt())
                .with("coordinator_id", fact.coordinatorId())
                .with("replaced", fact.replaced())
                .with("municipality", fact.municipality())
                .set("ended_at", null)
                .write();
    }

    void on(AppointmentEndedV1 fact) {
        familyCase(fact.caseId(), fact.municipality())
                .set("coordinator_id", null)
                .write();
        appointmentEnds(fact.caseId(), fact.happenedAt());
    }

    /** Whoever coordinates does so no longer. A case that closes ends it not: if it opens, they coordinate again. */
    private void appointmentEnds(UUID caseId, Instant at) {
        rows.end("appointment_view", "case_id", caseId, "ended_at", at);
    }

    void on(ServiceScheduledV1 fact) {
        service(fact.serviceId(), fact.caseId(), fact.municipality())
                .set("kind", fact.kind())
                .set("due_on", fact.dueOn())
                .set("scheduled_at", fact.happenedAt())
                .write();
        due(fact.serviceId(), fact.happenedAt(), fact.dueOn(), fact.municipality());
    }

    private void due(UUID serviceId, Instant since, LocalDate day, String municipality) {
        rows.end("service_due_view", "service_id", serviceId, "until", since);
        Upsert.into(rows, "service_due_view")
                .key("service_id", serviceId)
                .key("since", since)
                .with("municipality", municipality)
                .set("due_on", day)
                .set("until", null)
                .write();
    }

    /** The day that holds now: by it the service is waited for. */
    void on(ServiceMovedV1 fact) {
        service(fact.serviceId(), fact.caseId(), fact.municipality())
                .set("due_on", fact.dueOn())
                .write();
        due(fact.serviceId(), fact.happenedAt(), fact.dueOn(), fact.municipality());
    }

    /** Waited for no more. */
    void on(ServiceWithdrawnV1 fact) {
        service(fact.serviceId(), fact.caseId(), fact.municipality())
                .once("withdrawn_at", fact.happenedAt())
                .write();
    }

    void on(ServiceDeliveredV1 fact) {
        service(fact.serviceId(), fact.caseId(), fact.municipality())
                .set("delivered_on", fact.deliveredOn())
                .write();
    }

    void on(ServiceDelayedV1 fact) {
        service(fact.serviceId(), fact.caseId(), fact.municipality())
                .once("delayed_at", fact.happenedAt())
                .once("missed_on", fact.dueOn())
                .set("over_at", null)
                .write();
    }

    /** Its case has ended: it was late, and is so no longer, unless the case opens again. */
    void on(CooperationDelayEndedV1 fact) {
        if (fact.cause() == DelayCause.DUE_DATE_PASSED) {
            service(fact.subject(), fact.caseId(), fact.municipality())
                    .set("over_at", fact.happenedAt())
                    .write();
        }
    }

    void on(DelayResolvedV1 fact) {
        service(fact.serviceId(), fact.caseId(), fact.municipality())
                .set("resolved_at", fact.happenedAt())
                .set("days_late", fact.daysLate())
                .set("over_at", fact.happenedAt())
                .write();
    }

    private void opened(UUID caseId, Instant at, String municipality) {
        Upsert.into(rows, "case_span_view")
                .key("case_id", caseId)
                .key("starts_at", at)
                .with("municipality", municipality)
                .write();
    }

    private Upsert familyCase(UUID caseId, String municipality) {
        return Upsert.into(rows, "case_view").key("case_id", caseId).with("municipality", municipality);
    }

    private Upsert service(UUID serviceId, UUID caseId, String municipality) {
        return Upsert.into(rows, "service_view")
                .key("service_id", serviceId)
                .with("case_id", caseId)
                .with("municipality", municipality);
    }
}
