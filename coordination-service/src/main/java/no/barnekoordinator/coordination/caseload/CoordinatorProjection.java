package no.barnekoordinator.coordination.caseload;

import static java.util.stream.Collectors.joining;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.coordination.handling.event.AppointmentEnded;
import no.barnekoordinator.coordination.handling.event.CapacityChanged;
import no.barnekoordinator.coordination.handling.event.CaseClosed;
import no.barnekoordinator.coordination.handling.event.CaseReopened;
import no.barnekoordinator.coordination.handling.event.ContactRecorded;
import no.barnekoordinator.coordination.handling.event.CoordinatorAppointed;
import no.barnekoordinator.coordination.handling.event.CoordinatorRegistered;
import no.barnekoordinator.coordination.handling.event.DelayResolved;
import no.barnekoordinator.coordination.handling.event.LeaveEnded;
import no.barnekoordinator.coordination.handling.event.LeaveStarted;
import no.barnekoordinator.coordination.handling.event.MandateIssued;
import no.barnekoordinator.coordination.handling.event.QualificationsRecorded;
import no.barnekoordinator.coordination.handling.event.ServiceDelayed;
import no.barnekoordinator.coordination.handling.event.ServiceDelivered;
import no.barnekoordinator.coordination.handling.event.ServiceScheduled;
import no.barnekoordinator.coordination.handling.event.ServiceWithdrawn;
import no.barnekoordinator.coordination.handling.event.TrainingCompleted;
import no.barnekoordinator.platform.secrecy.Sealer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the register of coordinators, and who has which open case. */
@Component
@ProcessingGroup(Coordinators.PROCESSOR)
class CoordinatorProjection {

    /** What the sealed name is bound to. */
    static final String NAME = "coordinators.name";

    /** What the sealed subject is bound to. */
    static final String SUBJECT = "coordinators.subject";

    /** What the sealed reference of a mandate is bound to. */
    static final String MANDATE = "coordinators.mandate";

    /** What the sealed phone number is bound to. */
    static final String PHONE = "coordinators.phone";

    /** What the sealed email address is bound to. */
    static final String EMAIL = "coordinators.email";

    /** Between codes in one column. */
    static final String SEPARATOR = ",";

    private final JdbcClient jdbc;
    private final Sealer sealer;

    CoordinatorProjection(JdbcClient jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    @EventHandler
    void on(CoordinatorRegistered event) {
        UUID id = event.coordinatorId();
        jdbc.sql("""
                insert into coordinator_row
                  (coordinator_id, municipality, name_sealed, subject_sealed, capacity, registered_at)
                values (:id, :municipality, :name, :subject, :capacity, :at) on conflict (coordinator_id) do nothing
                """)
                .param("id", id)
                .param("municipality", event.municipality())
                .param("name", sealed(id, NAME, event.name()))
                .param("subject", sealed(id, SUBJECT, event.subject()))
                .param("capacity", event.capacity())
                .param("at", event.happenedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @EventHandler
    void on(CapacityChanged event) {
        set(event.coordinatorId(), "capacity", event.capacity());
    }

    @EventHandler
    void on(QualificationsRecorded event) {
        set(event.coordinatorId(), "languages", String.join(SEPARATOR, event.languages()));
        set(event.coordinatorId(), "competences", joined(event.competences()));
    }

    @EventHandler
    void on(ContactRecorded event) {
        UUID id = event.coordinatorId();
        set(id, "phone_sealed", sealed(id, PHONE, event.phone()));
        set(id, "email_sealed", sealed(id, EMAIL, event.email()));
    }

    @EventHandler
    void on(TrainingCompleted event) {
        jdbc.sql("""
                update coordinator_row set trainings = case when trainings = '' then :one
                  when :one = any(string_to_array(trainings, ',')) then trainings else trainings || ',' || :one end
                where coordinator_id = :id
                """)
                .param("one", event.training().name())
                .param("id", event.coordinatorId())
                .update();
    }

    @EventHandler
    void on(MandateIssued event) {
        UUID id = event.coordinatorId();
        set(id, "mandate_from", event.validFrom());
        set(id, "mandate_to", event.validTo());
        set(id, "mandate_reference_sealed", sealed(id, MANDATE, event.reference()));
    }

    @EventHandler
    void on(LeaveStarted event) {
        set(event.coordinatorId(), "leave_since", event.since());
        set(event.coordinatorId(), "leave_expected_to", event.expectedTo());
    }

    @EventHandler
    void on(LeaveEnded event) {
        set(event.coordinatorId(), "leave_since", null);
        set(event.coordinatorId(), "leave_expected_to", null);
    }

    @EventHandler
    void on(ServiceScheduled event) {
        jdbc.sql("""
                insert into coordinator_service (service_id, case_id, late) values (:service, :case, false)
                on conflict (service_id) do nothing
                """)
                .param("service", event.serviceId())
                .param("case", event.caseId())
                .update();
    }

    @EventHandler
    void on(ServiceDelayed event) {
        jdbc.sql("update coordinator_service set late = true where service_id = :service")
                .param("service", event.serviceId())
                .update();
    }

    @EventHandler
    void on(DelayResolved event) {
        jdbc.sql("update coordinator_service set late = false where service_id = :service")
                .param("service", event.serviceId())
                .update();
    }

    @EventHandler
    void on(ServiceWithdrawn event) {
        jdbc.sql("delete from coordinator_service where service_id = :service")
                .param("service", event.serviceId())
                .update();
    }

    @EventHandler
    void on(ServiceDelivered event) {
        jdbc.sql("delete from coordinator_service where service_id = :service")
                .param("service", event.serviceId())
                .update();
    }

    @EventHandler
    void on(CoordinatorAppointed event) {
        jdbc.sql("""
                insert into coordinator_case (case_id, coordinator_id, open) values (:case, :coordinator, true)
                on conflict (case_id) do update set coordinator_id = excluded.coordinator_id, open = true
                """)
                .param("case", event.caseId())
                .param("coordinator", event.coordinatorId())
                .update();
    }

    @EventHandler
    void on(AppointmentEnded event) {
        jdbc.sql("delete from coordinator_case where case_id = :case")
                .param("case", event.caseId())
                .update();
    }

    @EventHandler
    void on(CaseClosed event) {
        setOpen(event.caseId(), false);
    }

    @EventHandler
    void on(CaseReopened event) {
        setOpen(event.caseId(), true);
    }

    @ResetHandler
    void reset() {
        jdbc.sql("delete from coordinator_service").update();
        jdbc.sql("delete from coordinator_case").update();
        jdbc.sql("delete from coordinator_row").update();
    }

    /** @param column one of this class's own, never something typed */
    private void set(UUID id, String column, @Nullable Object value) {
        jdbc.sql("update coordinator_row set " + column + " = :value where coordinator_id = :id")
                .param("value", value)
                .param("id", id)
                .update();
    }

    private static String joined(List<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).collect(joining(SEPARATOR));
    }

    private void setOpen(UUID caseId, boolean open) {
        jdbc.sql("update coordinator_case set open = :open where case_id = :case")
                .param("open", open)
                .param("case", caseId)
                .update();
    }

    private @Nullable String sealed(UUID id, String context, @Nullable String text) {
        return text == null ? null : sealer.sealForView(id, context, text).orElse(null);
    }
}
