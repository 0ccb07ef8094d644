package no.barnekoordinator.coordination.caseload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.DelayCause;
import no.barnekoordinator.coordination.handling.event.CooperationDelayEnded;
import no.barnekoordinator.coordination.handling.event.CooperationDelayed;
import no.barnekoordinator.coordination.handling.event.DelayEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps and reads which meetings and plans are late. Says nothing about who may see what it finds. */
@Component
@ProcessingGroup(Cases.PROCESSOR)
public class LastingDelays {

    private final JdbcClient jdbc;

    LastingDelays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In these cases, the longest first. */
    public List<LastingDelay> of(Collection<UUID> caseIds) {
        return caseIds.isEmpty()
                ? List.of()
                : jdbc.sql("select * from lasting_delay where case_id in (:cases) order by due_on, subject")
                        .param("cases", caseIds)
                        .query(LastingDelays::delay)
                        .list();
    }

    /** In a municipality's cases, the longest first. */
    public List<LastingDelay> in(String municipality) {
        return jdbc.sql("select * from lasting_delay where municipality = :municipality order by due_on, subject")
                .param("municipality", municipality)
                .query(LastingDelays::delay)
                .list();
    }

    @EventHandler
    void on(DelayEvent event) {
        switch (event) {
            case CooperationDelayed e ->
                jdbc.sql("""
                        insert into lasting_delay (case_id, subject, cause, municipality, due_on)
                        values (:case, :subject, :cause, :municipality, :due) on conflict do nothing
                        """)
                        .param("case", e.caseId())
                        .param("subject", e.subject())
                        .param("cause", e.cause().name())
                        .param("municipality", e.municipality())
                        .param("due", e.dueOn())
                        .update();
            case CooperationDelayEnded e ->
                jdbc.sql("""
                        delete from lasting_delay
                        where case_id = :case and subject = :subject and cause = :cause
                        """)
                        .param("case", e.caseId())
                        .param("subject", e.subject())
                        .param("cause", e.cause().name())
                        .update();
        }
    }

    @ResetHandler
    void reset() {
        jdbc.sql("delete from lasting_delay").update();
    }

    private static LastingDelay delay(ResultSet row, int number) throws SQLException {
        return new LastingDelay(
                row.getObject("case_id", UUID.class),
                row.getObject("subject", UUID.class),
                DelayCause.valueOf(row.getString("cause")),
                row.getObject("due_on", LocalDate.class));
    }
}
