package no.barnekoordinator.complaint.knowndecision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.barnekoordinator.contracts.request.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code known_decision}: written by the intake in its own transaction, read when a complaint comes in. */
@Component
public class KnownDecisions {

    private final JdbcClient jdbc;

    KnownDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes where a request stands now, over what was noted before; what was just decided has reached nobody yet. */
    public void note(KnownDecision decision) {
        Instant decidedAt = decision.decidedAt();
        jdbc.sql("""
                insert into known_decision (request_id, case_id, municipality, status, decided_at, complaint_deadline, unmet,
                  rule_ids)
                values (:request, :case, :municipality, :status, :decidedAt, :deadline, :unmet, :rules)
                on conflict (request_id) do update set
                  case_id = excluded.case_id, municipality = excluded.municipality, status = excluded.status,
                  decided_at = excluded.decided_at, delivered_at = null,
                  complaint_deadline = excluded.complaint_deadline, unmet = excluded.unmet,
                  rule_ids = excluded.rule_ids
                """)
                .param("request", decision.requestId())
                .param("case", decision.caseId())
                .param("municipality", decision.municipality())
                .param("status", decision.status().name())
                .param("decidedAt", decidedAt == null ? null : decidedAt.atOffset(ZoneOffset.UTC))
                .param("deadline", decision.complaintDeadline())
                .param("unmet", decision.unmet().stream().map(Enum::name).collect(Collectors.joining(",")))
                .param("rules", String.join(",", decision.ruleIds()))
                .update();
    }

    /** Notes that a decision reached one of its receivers. There may be two: the latest counts for both. */
    public void noteDelivery(UUID requestId, Instant deliveredAt, LocalDate complaintDeadline) {
        jdbc.sql("""
                update known_decision set
                  delivered_at = greatest(delivered_at, :deliveredAt),
                  complaint_deadline = case when status <> 'REFUSED' then null
                    when delivered_at is null then :deadline else greatest(complaint_deadline, :deadline) end
                where request_id = :request and status in ('GRANTED', 'REFUSED')
                """)
                .param("request", requestId)
                .param("deliveredAt", deliveredAt.atOffset(ZoneOffset.UTC))
                .param("deadline", complaintDeadline)
                .update();
    }

    /** Notes which municipality is responsible from now on. */
    public void noteTransfer(UUID requestId, String municipality) {
        jdbc.sql("update known_decision set municipality = :municipality where request_id = :request")
                .param("request", requestId)
                .param("municipality", municipality)
                .update();
    }

    /**
     * Notes that a request ended without a decision.
     *
     * @param undone whether a decision made on it falls with it; one that stands can still be complained about
     */
    public void noteClosing(UUID requestId, boolean undone) {
        jdbc.sql("""
                update known_decision set
                  status = 'CLOSED', decided_at = null, delivered_at = null, complaint_deadline = null
                where request_id = :request and (:undone or status not in ('GRANTED', 'REFUSED'))
                """).param("request", requestId).param("undone", undone).update();
    }

    /** What is known of the requests of a case, the newest first; empty for a case nobody has spoken of. */
    public List<KnownDecision> ofCase(UUID caseId) {
        // The ids of requests rise with time.
        return jdbc.sql("select * from known_decision where case_id = :case order by request_id desc")
                .param("case", caseId)
                .query((row, number) -> read(row))
                .list();
    }

    /** One request, if anybody has spoken of it. */
    public Optional<KnownDecision> find(UUID requestId) {
        return jdbc.sql("select * from known_decision where request_id = :request")
                .param("request", requestId)
                .query((row, number) -> read(row))
                .optional();
    }

    private static KnownDecision read(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        @Nullable OffsetDateTime deliveredAt = row.getObject("delivered_at", OffsetDateTime.class);
        return new KnownDecision(
                row.getObject("case_id", UUID.class),
                row.getObject("request_id", UUID.class),
                row.getString("municipality"),
                KnownDecision.Status.valueOf(row.getString("status")),
                decidedAt == null ? null : decidedAt.toInstant(),
                deliveredAt == null ? null : deliveredAt.toInstant(),
                row.getObject("complaint_deadline", LocalDate.class),
                parts(row.getString("unmet")).map(Condition::valueOf).toList(),
                parts(row.getString("rule_ids")).toList());
    }

    private static Stream<String> parts(@Nullable String joined) {
        return joined == null || joined.isEmpty() ? Stream.empty() : Arrays.stream(joined.split(","));
    }
}
