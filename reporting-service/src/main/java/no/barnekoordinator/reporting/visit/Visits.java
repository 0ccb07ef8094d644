package no.barnekoordinator.reporting.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.ContractTypes;
import no.barnekoordinator.contracts.clock.ClockBreachedV1;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.complaint.ComplaintFiledV1;
import no.barnekoordinator.contracts.complaint.OutcomeReceivedV1;
import no.barnekoordinator.contracts.coordination.CoordinatorAppointedV1;
import no.barnekoordinator.contracts.coordination.ServiceDelayedV1;
import no.barnekoordinator.contracts.request.RequestGrantedV1;
import no.barnekoordinator.contracts.request.RequestReceivedV1;
import no.barnekoordinator.contracts.request.RequestRefusedV1;
import no.barnekoordinator.platform.store.UnitsOfWork;
import no.barnekoordinator.reporting.history.History;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Remembers where the history stood when a person opened the dashboard. What is new is counted from where it stood the
 * visit before, by when facts came in and not by when they happened: what is told late is news too.
 */
@Component
public class Visits {

    /** What is opened again within this is the same visit. */
    static final Duration VISIT = Duration.ofHours(1);

    /** So many positions before the newest fact, one still under way may come in. */
    private static final int LATELY = 1_000;

    private static final Logger log = LoggerFactory.getLogger(Visits.class);

    private final JdbcClient jdbc;
    private final UnitsOfWork unitsOfWork;
    private final History history;
    private final Clock clock;

    Visits(JdbcClient jdbc, UnitsOfWork unitsOfWork, History history, Clock clock) {
        this.jdbc = jdbc;
        this.unitsOfWork = unitsOfWork;
        this.history = history;
        this.clock = clock;
    }

    /** Sorts of news, those that matter most first. */
    public enum Kind {
        BREACHES,
        COMPLAINTS,
        OUTCOMES,
        DELAYS,
        REQUESTS,
        DECISIONS,
        APPOINTMENTS;

        private List<String> types() {
            return switch (this) {
                case BREACHES -> named(ClockBreachedV1.class);
                case COMPLAINTS -> named(ComplaintFiledV1.class);
                case OUTCOMES -> named(OutcomeReceivedV1.class);
                case DELAYS -> named(ServiceDelayedV1.class);
                case REQUESTS -> named(RequestReceivedV1.class);
                case DECISIONS -> named(RequestGrantedV1.class, RequestRefusedV1.class);
                case APPOINTMENTS -> named(CoordinatorAppointedV1.class);
            };
        }

        private static List<String> named(Class<?>... types) {
            return List.of(types).stream()
                    .map(type -> ContractTypes.nameOf(type.asSubclass(Contract.class)))
                    .toList();
        }
    }

    /**
     * What has come in since the visit before.
     *
     * @param since when that visit began
     * @param counts in the order of {@link Kind}; without those of which there are none
     */
    public record News(Instant since, Map<Kind, Long> counts) {}

    /** Notes that a person opens the dashboard. */
    public void note(String subject, String municipality) {
        Instant now = clock.instant();
        boolean lately = jdbc.sql("""
                select exists (select 1 from visit
                  where subject = :subject and municipality = :municipality and started_at > :before)
                """)
                .param("subject", subject)
                .param("municipality", municipality)
                .param("before", utc(now.minus(VISIT)))
                .query(Boolean.class)
                .single();
        if (lately) {
            return;
        }
        long position = settled();
        jdbc.sql("""
                insert into visit (subject, municipality, started_at, started_position)
                values (:subject, :municipality, :now, :position)
                on conflict (subject, municipality) do update set
                  since_at = visit.started_at, since_position = visit.started_position,
                  started_at = excluded.started_at, started_position = excluded.started_position
                where visit.started_at <= :before
                """)
                .param("subject", subject)
                .param("municipality", municipality)
                .param("now", utc(now))
                .param("position", position)
                .param("before", utc(now.minus(VISIT)))
                .update();
    }

    /**
     * The position up to which every fact has come in. Facts are numbered before they are committed, so the newest
     * number alone would leave out those still on their way.
     */
    private long settled() {
        try {
            return unitsOfWork.call(() -> {
                jdbc.sql("set local lock_timeout = '200ms'").update();
                history.lockForReplay();
                return newest();
            });
        } catch (ConcurrencyFailureException e) {
            // Somebody folds everything again, and nothing comes in meanwhile.
            log.debug("The history is being folded", e);
            return newest();
        }
    }

    private long newest() {
        return jdbc.sql("select coalesce(max(position), 0) from history")
                .query(Long.class)
                .single();
    }

    private record Since(OffsetDateTime sinceAt, long sincePosition) {}

    /** What is new to a person; empty on the first visit. */
    public Optional<News> news(String subject, String municipality) {
        return jdbc.sql("""
                select since_at, since_position from visit
                where subject = :subject and municipality = :municipality and since_at is not null
                """)
                .param("subject", subject)
                .param("municipality", municipality)
                .query(Since.class)
                .optional()
                .map(since -> new News(since.sinceAt().toInstant(), counts(municipality, since.sincePosition())));
    }

    private Map<Kind, Long> counts(String municipality, long position) {
        Map<String, Long> byType = new HashMap<>();
        jdbc.sql("""
                select type, count(*) as facts from history
                where municipality = :municipality and position > :position
                  and (type <> :breached or data ->> 'clock' <> :foreign)
                group by type
                """)
                .param("municipality", municipality)
                .param("position", position)
                .param("breached", ContractTypes.nameOf(ClockBreachedV1.class))
                // The county governor's time limit is not the municipality's.
                .param("foreign", ClockKind.COUNTY_GOVERNOR.name())
                .query(row -> {
                    byType.put(row.getString("type"), row.getLong("facts"));
                });
        Map<Kind, Long> counts = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            long sum = kind.types().stream()
                    .mapToLong(type -> byType.getOrDefault(type, 0L))
                    .sum();
            if (sum > 0) {
                counts.put(kind, sum);
            }
        }
        return counts;
    }

    /**
     * How far the history has come, of each of these municipalities: the newest fact, and how many of those just before
     * it there are, since two facts under way at once may come in in the other order.
     */
    public Map<String, String> reached(Collection<String> municipalities) {
        Map<String, String> reached = new HashMap<>();
        if (!municipalities.isEmpty()) {
            jdbc.sql("""
                    select m.municipality, newest.position, lately.facts
                    from unnest(string_to_array(:municipalities, ',')) as m (municipality)
                    cross join lateral (select coalesce(max(position), 0) as position from history
                      where municipality = m.municipality) as newest
                    cross join lateral (select count(*) as facts from history
                      where municipality = m.municipality and position > newest.position - :lately) as lately
                    """)
                    .param("municipalities", String.join(",", municipalities))
                    .param("lately", LATELY)
                    .query(row -> {
                        reached.put(row.getString("municipality"), word(row));
                    });
        }
        return reached;
    }

    /** How far the history has come in all, in the same way. */
    public String reached() {
        return jdbc.sql("""
                select newest.position, lately.facts
                from (select coalesce(max(position), 0) as position from history) as newest
                cross join lateral (select count(*) as facts from history
                  where position > newest.position - :lately) as lately
                """)
                .param("lately", LATELY)
                .query((row, number) -> word(row))
                .single();
    }

    private static String word(ResultSet row) throws SQLException {
        return row.getLong("position") + "." + row.getLong("facts");
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
