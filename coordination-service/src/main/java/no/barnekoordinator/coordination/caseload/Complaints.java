package no.barnekoordinator.coordination.caseload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.coordination.handling.event.CaseReopened;
import no.barnekoordinator.coordination.handling.event.ComplaintSucceeded;
import no.barnekoordinator.coordination.handling.event.ComplaintVerdict;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps and reads which complaints about a case succeeded. Says nothing about who may see what it finds. */
@Component
@ProcessingGroup(Cases.PROCESSOR)
public class Complaints {

    private final JdbcClient jdbc;

    Complaints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A complaint that succeeded.
     *
     * @param ground null when the case was opened again by it: then that is what there is to know
     * @param verdict the same
     * @param fulfilBy the last day to do what was decided, a date in Norway; null when no day was set
     * @param decidedAt when it was decided, which may be long before it was heard of here
     */
    public record Heard(
            UUID caseId,
            @Nullable ComplaintGround ground,
            @Nullable ComplaintVerdict verdict,
            @Nullable LocalDate fulfilBy,
            Instant decidedAt) {}

    /** What was heard of in these cases after an instant, newest first. */
    public List<Heard> since(Collection<UUID> caseIds, Instant after) {
        return caseIds.isEmpty()
                ? List.of()
                : jdbc.sql("""
                select * from case_complaint where case_id in (:cases) and recorded_at > :after
                order by recorded_at desc, complaint_id
                """)
                        .param("cases", caseIds)
                        .param("after", utc(after))
                        .query((row, number) -> heard(row))
                        .list();
    }

    @EventHandler
    void on(ComplaintSucceeded e, @Timestamp Instant recordedAt) {
        keep(
                e.caseId(),
                e.complaintId(),
                e.ground().name(),
                e.verdict().name(),
                e.fulfilBy(),
                e.happenedAt(),
                recordedAt);
    }

    @EventHandler
    void on(CaseReopened e, @Timestamp Instant recordedAt) {
        keep(e.caseId(), e.complaintId(), null, null, null, e.happenedAt(), recordedAt);
    }

    @ResetHandler
    void reset() {
        jdbc.sql("delete from case_complaint").update();
    }

    private void keep(
            UUID caseId,
            UUID complaintId,
            @Nullable String ground,
            @Nullable String verdict,
            @Nullable LocalDate fulfilBy,
            Instant decidedAt,
            Instant recordedAt) {
        jdbc.sql("""
                insert into case_complaint (case_id, complaint_id, ground, verdict, fulfil_by, decided_at, recorded_at)
                values (:case, :complaint, :ground, :verdict, :by, :decided, :recorded) on conflict do nothing
                """)
                .param("case", caseId)
                .param("complaint", complaintId)
                .param("ground", ground)
                .param("verdict", verdict)
                .param("by", fulfilBy)
                .param("decided", utc(decidedAt))
                .param("recorded", utc(recordedAt))
                .update();
    }

    private static Heard heard(ResultSet row) throws SQLException {
        String ground = row.getString("ground");
        String verdict = row.getString("verdict");
        return new Heard(
                row.getObject("case_id", UUID.class),
                ground == null ? null : ComplaintGround.valueOf(ground),
                verdict == null ? null : ComplaintVerdict.valueOf(verdict),
                row.getObject("fulfil_by", LocalDate.class),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
