package no.barnekoordinator.coordination.caseload;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.coordination.DelayCause;
import no.barnekoordinator.coordination.handling.event.AbsenceEnded;
import no.barnekoordinator.coordination.handling.event.AbsenceStarted;
import no.barnekoordinator.coordination.handling.event.AppointmentAccepted;
import no.barnekoordinator.coordination.handling.event.AppointmentDeclined;
import no.barnekoordinator.coordination.handling.event.AppointmentEnded;
import no.barnekoordinator.coordination.handling.event.AppointmentProposed;
import no.barnekoordinator.coordination.handling.event.CaseClosed;
import no.barnekoordinator.coordination.handling.event.CaseContinued;
import no.barnekoordinator.coordination.handling.event.CaseMoved;
import no.barnekoordinator.coordination.handling.event.CaseOpened;
import no.barnekoordinator.coordination.handling.event.CaseReopened;
import no.barnekoordinator.coordination.handling.event.ClockBreached;
import no.barnekoordinator.coordination.handling.event.ClockCancelled;
import no.barnekoordinator.coordination.handling.event.ClockEvent;
import no.barnekoordinator.coordination.handling.event.ClockMet;
import no.barnekoordinator.coordination.handling.event.ClockStarted;
import no.barnekoordinator.coordination.handling.event.ComplaintSucceeded;
import no.barnekoordinator.coordination.handling.event.CoordinatorAppointed;
import no.barnekoordinator.coordination.handling.event.DelayResolved;
import no.barnekoordinator.coordination.handling.event.DeputyAssigned;
import no.barnekoordinator.coordination.handling.event.DeputyEnded;
import no.barnekoordinator.coordination.handling.event.FamilyCaseEvent;
import no.barnekoordinator.coordination.handling.event.ServiceDelayed;
import no.barnekoordinator.coordination.handling.event.ServiceDelivered;
import no.barnekoordinator.coordination.handling.event.ServiceMoved;
import no.barnekoordinator.coordination.handling.event.ServiceScheduled;
import no.barnekoordinator.coordination.handling.event.ServiceWithdrawn;
import no.barnekoordinator.coordination.handling.event.ServicesEvent;
import no.barnekoordinator.coordination.handling.event.VacancyEnded;
import no.barnekoordinator.coordination.handling.event.VacancyStarted;
import no.barnekoordinator.platform.secrecy.Sealer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the view of family cases and their services. */
@Component
@ProcessingGroup(Cases.PROCESSOR)
class CaseProjection {

    /** What the sealed provider is bound to. */
    static final String PROVIDER = "services.provider";

    private static final String STREAM = "case";

    private final JdbcClient jdbc;
    private final Sealer sealer;

    CaseProjection(JdbcClient jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    @EventHandler
    void on(FamilyCaseEvent event, @SequenceNumber long version) {
        switch (event) {
            case CaseOpened e -> open(e, e.requestId(), version);
            case CaseContinued e -> open(e, e.requestId(), version);
            // Where it goes on is kept with the moves; that it ends here is a fact of its own.
            case CaseMoved e -> {}
            case CoordinatorAppointed e -> appoint(e);
            case AppointmentProposed e -> propose(e);
            case AppointmentAccepted e -> {}
            case AppointmentDeclined e -> set(e.caseId(), "proposed_id", null);
            case AppointmentEnded e -> {
                set(e.caseId(), "coordinator_id", null);
                set(e.caseId(), "absent", false);
            }
            case DeputyAssigned e -> set(e.caseId(), "deputy_id", e.coordinatorId());
            case DeputyEnded e -> set(e.caseId(), "deputy_id", null);
            case AbsenceStarted e -> set(e.caseId(), "absent", true);
            case AbsenceEnded e -> set(e.caseId(), "absent", false);
            case VacancyStarted e -> {
                set(e.caseId(), "vacant_since", utc(e.happenedAt()));
                set(e.caseId(), "vacancy_reason", e.reason().name());
            }
            case VacancyEnded e -> {
                set(e.caseId(), "vacant_since", null);
                set(e.caseId(), "vacancy_reason", null);
            }
            case CaseClosed e -> close(e);
            // Kept with the complaints.
            case ComplaintSucceeded e -> {}
            case CaseReopened e ->
                jdbc.sql("update case_row set closed_at = null, closing_reason = null where case_id = :case")
                        .param("case", e.caseId())
                        .update();
        }
        version(event.caseId(), version);
    }

    @EventHandler
    void on(ServicesEvent event) {
        switch (event) {
            case ServiceScheduled e -> schedule(e);
            case ServiceDelivered e ->
                jdbc.sql("update service_row set delivered_on = :on where service_id = :service")
                        .param("on", e.deliveredOn())
                        .param("service", e.serviceId())
                        .update();
            case ServiceDelayed e
            when e.cause() == DelayCause.DUE_DATE_PASSED ->
                jdbc.sql("update service_row set delayed = true where service_id = :service")
                        .param("service", e.serviceId())
                        .update();
            case DelayResolved e
            when e.cause() == DelayCause.DUE_DATE_PASSED ->
                jdbc.sql("update service_row set days_late = :days where service_id = :service")
                        .param("days", e.daysLate())
                        .param("service", e.serviceId())
                        .update();
            case ServiceMoved e ->
                jdbc.sql("update service_row set due_on = :due where service_id = :service")
                        .param("due", e.dueOn())
                        .param("service", e.serviceId())
                        .update();
            case ServiceWithdrawn e ->
                jdbc.sql("delete from service_row where service_id = :service")
                        .param("service", e.serviceId())
                        .update();
            default -> {
                // The way to a promise is kept in the view of services; a case counts promises.
            }
        }
    }

    /** Every part of a case states its clocks in its own stream; this row follows that of the case as a whole. */
    @EventHandler
    void on(ClockEvent event, DomainEventMessage<?> stored) {
        if (!STREAM.equals(stored.getType())) {
            return;
        }
        switch (event) {
            case ClockStarted e -> clock(e.caseId(), e.clock(), e.due(), false);
            case ClockMet e -> clock(e.caseId(), e.clock(), null, false);
            case ClockBreached e -> clock(e.caseId(), e.clock(), null, true);
            case ClockCancelled e -> clock(e.caseId(), e.clock(), null, false);
        }
        version(event.caseId(), stored.getSequenceNumber());
    }

    @ResetHandler
    void reset() {
        jdbc.sql("delete from service_row").update();
        jdbc.sql("delete from case_row").update();
    }

    private void version(UUID caseId, long version) {
        jdbc.sql("update case_row set version = :version where case_id = :case")
                .param("version", version)
                .param("case", caseId)
                .update();
    }

    private void open(FamilyCaseEvent event, UUID requestId, long version) {
        jdbc.sql("""
                insert into case_row (case_id, municipality, request_id, opened_at, version)
                values (:case, :municipality, :request, :at, :version) on conflict (case_id) do nothing
                """)
                .param("case", event.caseId())
                .param("municipality", event.municipality())
                .param("request", requestId)
                .param("at", utc(event.happenedAt()))
                .param("version", version)
                .update();
    }

    private void propose(AppointmentProposed event) {
        set(event.caseId(), "proposed_id", event.coordinatorId());
        set(event.caseId(), "proposed_at", utc(event.happenedAt()));
        set(event.caseId(), "family_say", event.familySay().name());
    }

    /** @param column one of this class's own, never something typed */
    private void set(UUID caseId, String column, @Nullable Object value) {
        jdbc.sql("update case_row set " + column + " = :value where case_id = :case")
                .param("value", value)
                .param("case", caseId)
                .update();
    }

    private void appoint(CoordinatorAppointed event) {
        jdbc.sql("""
                update case_row set coordinator_id = :coordinator, appointed_at = :at, proposed_id = null,
                  absent = false, deputy_id = null where case_id = :case
                """)
                .param("coordinator", event.coordinatorId())
                .param("at", utc(event.happenedAt()))
                .param("case", event.caseId())
                .update();
    }

    private void schedule(ServiceScheduled event) {
        String provider = event.provider();
        jdbc.sql("""
                insert into service_row (service_id, case_id, kind, provider_sealed, due_on)
                values (:service, :case, :kind, :provider, :due) on conflict (service_id) do nothing
                """)
                .param("service", event.serviceId())
                .param("case", event.caseId())
                .param("kind", event.kind().name())
                .param(
                        "provider",
                        provider == null
                                ? null
                                : sealer.sealForView(event.caseId(), PROVIDER, provider)
                                        .orElse(null))
                .param("due", event.dueOn())
                .update();
    }

    private void close(CaseClosed event) {
        jdbc.sql(
                        "update case_row set closed_at = :at, closing_reason = :reason, proposed_id = null where case_id = :case")
                .param("at", utc(event.happenedAt()))
                .param("reason", event.reason().name())
                .param("case", event.caseId())
                .update();
    }

    private void clock(UUID caseId, ClockKind kind, @Nullable Instant due, boolean late) {
        if (kind == ClockKind.APPOINTMENT) {
            jdbc.sql("""
                    update case_row set appointment_due = :due::timestamptz,
                      appointment_late = appointment_late or :late where case_id = :case
                    """)
                    .param("due", due == null ? null : utc(due))
                    .param("late", late)
                    .param("case", caseId)
                    .update();
        }
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
