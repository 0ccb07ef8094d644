package no.barnekoordinator.reporting.casehistory;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.platform.security.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who has opened which case, and why. The runtime role may add and read, and nothing else (pasientjournalloven §§ 16,
 * 22).
 */
@Component
public class AccessLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    public AccessLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One reading. */
    public record Reading(
            Instant readAt,
            String subject,
            String role,
            @Nullable String municipality,
            String reason) {}

    void note(CaseHistory.Question question, Person reader, String reason) {
        jdbc.sql("""
                insert into access_log (read_at, subject, role, municipality, case_id, as_of, known_at, reason)
                values (:now, :subject, :role, :municipality, :case, :asOf, :knownAt, :reason)
                """)
                .param("now", utc(clock.instant()))
                .param("subject", reader.subject())
                .param("role", reader.actingRole())
                .param("municipality", reader.municipality())
                .param("case", question.caseId())
                .param("asOf", utc(question.asOf()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("knownAt", utc(question.knownAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("reason", reason)
                .update();
    }

    /** The latest readings of a case, newest first, at most a hundred. */
    public List<Reading> of(UUID caseId) {
        return jdbc.sql("""
                select read_at, subject, role, municipality, reason from access_log
                where case_id = :case order by read_at desc, id desc limit 100
                """)
                .param("case", caseId)
                .query((row, number) -> new Reading(
                        row.getObject("read_at", OffsetDateTime.class).toInstant(),
                        row.getString("subject"),
                        row.getString("role"),
                        row.getString("municipality"),
                        row.getString("reason")))
                .list();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
