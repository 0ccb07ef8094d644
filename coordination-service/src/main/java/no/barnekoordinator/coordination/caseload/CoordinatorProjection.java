package no.barnekoordinator.coordination.caseload;

import java.time.ZoneOffset;
import java.util.UUID;
import no.barnekoordinator.coordination.handling.event.CaseClosed;
import no.barnekoordinator.coordination.handling.event.CaseReopened;
import no.barnekoordinator.coordination.handling.event.CoordinatorAppointed;
import no.barnekoordinator.coordination.handling.event.CoordinatorRegistered;
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
    void on(CaseClosed event) {
        setOpen(event.caseId(), false);
    }

    @EventHandler
    void on(CaseReopened event) {
        setOpen(event.caseId(), true);
    }

    @ResetHandler
    void reset() {
        jdbc.sql("delete from coordinator_case").update();
        jdbc.sql("delete from coordinator_row").update();
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
