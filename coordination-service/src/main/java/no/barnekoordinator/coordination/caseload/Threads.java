package no.barnekoordinator.coordination.caseload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.barnekoordinator.contracts.coordination.Benefit;
import no.barnekoordinator.contracts.coordination.DelayCause;
import no.barnekoordinator.contracts.coordination.DelayEnding;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.platform.secrecy.Sealer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the services of families, from the need to what works. Says nothing about who may see what it finds. */
@Component
public class Threads {

    private final JdbcClient jdbc;
    private final Sealer sealer;

    Threads(JdbcClient jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    /**
     * What happened to a service.
     *
     * @param fact its code: the name of the event
     */
    public record Happening(UUID caseId, UUID serviceId, ServiceKind kind, String fact, Instant happenedAt) {}

    /** The services of these cases, by the date that comes next, ended ones last. */
    public List<ServiceThread> of(Collection<UUID> caseIds) {
        if (caseIds.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<ServiceThread.Delay>> delays = jdbc
                .sql("select * from service_delay where case_id in (:cases) order by since desc, cause")
                .param("cases", caseIds)
                .query((row, number) -> delay(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(ServiceThread.Delay::serviceId));
        return jdbc.sql("""
                select * from service_thread where case_id in (:cases)
                order by step in ('DELIVERED', 'WITHDRAWN'), coalesce(due_on, answer_due_on, need_due_on), service_id
                """)
                .param("cases", caseIds)
                .query((row, number) ->
                        thread(row, delays.getOrDefault(row.getObject("service_id", UUID.class), List.of())))
                .list();
    }

    /** What lasts of delays in a municipality's open cases, the longest first. */
    public List<ServiceThread.Delay> lateIn(String municipality) {
        return jdbc.sql("""
                select d.* from service_delay d join case_row c on c.case_id = d.case_id
                where d.municipality = :municipality and d.ending is null and c.closed_at is null
                order by d.due_on, d.service_id
                """)
                .param("municipality", municipality)
                .query((row, number) -> delay(row))
                .list();
    }

    /** What was recorded in these cases after an instant, newest first, at most a hundred. */
    public List<Happening> since(Collection<UUID> caseIds, Instant after) {
        return caseIds.isEmpty()
                ? List.of()
                : jdbc.sql("""
                select j.*, t.kind from service_journal j join service_thread t on t.service_id = j.service_id
                where j.case_id in (:cases) and j.recorded_at > :after
                order by j.recorded_at desc, j.version desc limit 100
                """)
                        .param("cases", caseIds)
                        .param("after", after.atOffset(ZoneOffset.UTC))
                        .query((row, number) -> happening(row))
                        .list();
    }

    /** Everything that has happened to the services of a case, newest first. */
    public List<Happening> journalOf(UUID caseId) {
        return jdbc.sql("""
                select j.*, t.kind from service_journal j join service_thread t on t.service_id = j.service_id
                where j.case_id = :case order by j.version desc
                """)
                .param("case", caseId)
                .query((row, number) -> happening(row))
                .list();
    }

    /** The version of the services' stream, for {@code If-Match}; empty while it has not been opened. */
    public Optional<Long> versionOf(UUID caseId) {
        return jdbc.sql("select version from services_version where case_id = :case")
                .param("case", caseId)
                .query(Long.class)
                .optional();
    }

    private ServiceThread thread(ResultSet row, List<ServiceThread.Delay> delays) throws SQLException {
        UUID caseId = row.getObject("case_id", UUID.class);
        String benefit = row.getString("benefit");
        return new ServiceThread(
                row.getObject("service_id", UUID.class),
                caseId,
                ServiceKind.valueOf(row.getString("kind")),
                ServiceThread.Step.valueOf(row.getString("step")),
                open(caseId, row, "need_sealed"),
                open(caseId, row, "provider_sealed"),
                open(caseId, row, "documents_sealed"),
                open(caseId, row, "reason_sealed"),
                open(caseId, row, "words_sealed"),
                row.getObject("seen_on", LocalDate.class),
                row.getObject("need_due_on", LocalDate.class),
                row.getObject("answer_due_on", LocalDate.class),
                row.getObject("documents_due_on", LocalDate.class),
                row.getObject("answered_on", LocalDate.class),
                row.getObject("first_due_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("delivered_on", LocalDate.class),
                benefit == null ? null : Benefit.valueOf(benefit),
                delays);
    }

    private ServiceThread.Delay delay(ResultSet row) throws SQLException {
        UUID caseId = row.getObject("case_id", UUID.class);
        String ending = row.getString("ending");
        OffsetDateTime followedUp = row.getObject("followed_up_at", OffsetDateTime.class);
        return new ServiceThread.Delay(
                row.getObject("service_id", UUID.class),
                caseId,
                DelayCause.valueOf(row.getString("cause")),
                row.getObject("due_on", LocalDate.class),
                ending == null ? null : DelayEnding.valueOf(ending),
                row.getObject("days_late", Integer.class),
                row.getString("follow_up"),
                followedUp == null ? null : followedUp.toInstant(),
                open(caseId, row, "words_sealed"));
    }

    private static Happening happening(ResultSet row) throws SQLException {
        return new Happening(
                row.getObject("case_id", UUID.class),
                row.getObject("service_id", UUID.class),
                ServiceKind.valueOf(row.getString("kind")),
                row.getString("fact"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant());
    }

    private @Nullable String open(UUID caseId, ResultSet row, String column) throws SQLException {
        String sealed = row.getString(column);
        return sealed == null
                ? null
                : sealer.openFromView(caseId, ThreadProjection.TEXT, sealed).orElse(null);
    }
}
