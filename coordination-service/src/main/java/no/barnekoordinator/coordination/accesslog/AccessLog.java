package no.barnekoordinator.coordination.accesslog;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.platform.security.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who has opened which case, and in which task. The runtime role may add and read, and nothing else
 * (pasientjournalloven §§ 16, 22); the patient may see it (§ 22 and pbrl § 5-1).
 */
@Component
public class AccessLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    AccessLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * That somebody looked at a part of a case on a day, in Norway.
     *
     * @param lastAt the last time that day, UTC
     * @param times how often that day
     * @param role the claim of the role acted in, which is the task and so the reason
     */
    public record Reading(Instant lastAt, int times, String subject, String role, CasePart part) {}

    /** Writes down that somebody has now been shown a part of a case. */
    public void note(UUID caseId, Person reader, CasePart part) {
        jdbc.sql("""
                insert into access_log (read_at, subject, role, part, case_id)
                values (:now, :subject, :role, :part, :case)
                """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("subject", reader.subject())
                .param("role", reader.actingRole())
                .param("part", part.name())
                .param("case", caseId)
                .update();
    }

    /** Who has looked at a case, apart from the family itself; the newest first, at most a hundred. */
    public List<Reading> byOthers(UUID caseId) {
        return jdbc.sql("""
                select subject, role, part, max(read_at) as last_at, count(*) as times from access_log
                where case_id = :case and role not in ('family', 'youth')
                group by subject, role, part, (read_at at time zone 'Europe/Oslo')::date
                order by max(read_at) desc, subject, part limit 100
                """)
                .param("case", caseId)
                .query((row, number) -> new Reading(
                        row.getObject("last_at", OffsetDateTime.class).toInstant(),
                        row.getInt("times"),
                        row.getString("subject"),
                        row.getString("role"),
                        CasePart.valueOf(row.getString("part"))))
                .list();
    }
}
