package no.barnekoordinator.reporting.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.ContractTypes;
import no.barnekoordinator.platform.intake.ReceivedContract;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Every contract event received. The runtime role may add and read, and nothing else. */
@Component
public class History {

    /** Taken shared by whoever appends and folds, alone by whoever folds everything again. */
    private static final long FOLDING = 7_102_001L;

    private static final int FETCH = 5_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final JsonMapper json;

    public History(JdbcClient jdbc, JdbcTemplate template, JsonMapper json) {
        this.jdbc = jdbc;
        this.template = template;
        this.json = json;
    }

    /** Adds a fact, in the caller's transaction. Waits while somebody folds everything again. */
    public void append(ReceivedContract received) {
        Contract contract = received.contract();
        // The lock travels with the row: one round trip.
        jdbc.sql("""
                insert into history (event_id, type, source, subject_id, case_id, municipality, happened_at, recorded_at,
                  sequence, correlation_id, causation_id, actor_role, topic, partition, "offset", data)
                select :event, :type, :source, :subject, :case::uuid, :municipality, :happened, :recorded,
                  :sequence, :correlation, :causation, :actor, :topic, :partition, :offset, :data::jsonb
                from (select pg_advisory_xact_lock_shared(:lock)) as waited
                """)
                .param("event", received.eventId())
                .param("type", received.type())
                .param("source", received.source())
                .param("subject", contract.subjectId())
                .param("case", contract instanceof CaseContract about ? about.caseId() : null)
                .param("municipality", contract.municipality())
                .param("happened", contract.happenedAt().atOffset(ZoneOffset.UTC))
                .param("recorded", received.recordedAt().atOffset(ZoneOffset.UTC))
                .param("sequence", received.sequence())
                .param("correlation", received.correlationId())
                .param("causation", received.causationId())
                .param("actor", received.actorRole())
                .param("topic", received.topic())
                .param("partition", received.partition())
                .param("offset", received.offset())
                .param("data", json.writeValueAsString(contract))
                .param("lock", FOLDING)
                .update();
    }

    /**
     * What has come in of these types. Two facts on their way at once may come in in the other order, so how many says
     * what the newest position does not.
     *
     * @param after position of a fact
     */
    public Newest newestOf(List<String> types, long after) {
        return jdbc.sql("""
                select coalesce(sum(n.facts), 0) as facts,
                  (select coalesce(max(times), 0) from view_version) as rebuilt
                from unnest(string_to_array(:types, ',')) as t (type)
                cross join lateral (select count(*) as facts
                  from history where type = t.type and position > :after) as n
                """)
                .param("types", String.join(",", types))
                .param("after", after)
                .query((row, number) -> new Newest(row.getLong("facts"), row.getLong("rebuilt")))
                .single();
    }

    /** Where the newest fact of any type stands; 0 when there is none. */
    public long lastPosition() {
        return jdbc.sql("select coalesce(max(position), 0) from history")
                .query(Long.class)
                .single();
    }

    /**
     * Where in the history the facts of these types stand, in order.
     *
     * @param after position of a fact
     */
    public long[] positionsOf(List<String> types, long after) {
        return jdbc
                .sql("""
                select position from history where type = any(string_to_array(:types, ',')) and position > :after
                """)
                .param("types", String.join(",", types))
                .param("after", after)
                .query(Long.class)
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
    }

    /**
     * Every municipality these facts may have changed figures of: where they happened, and where anything else happened
     * to the same case, for a request is passed on.
     *
     * @param positions of the facts
     */
    public Set<String> municipalitiesOf(long[] positions) {
        return new TreeSet<>(jdbc.sql("""
                with come as (
                  select municipality, case_id, topic, subject_id from history
                  where position = any(string_to_array(:positions, ',')::bigint[]))
                select municipality from come
                union select h.municipality from (select distinct case_id from come) c join history h using (case_id)
                union select h.municipality from (select distinct topic, subject_id from come where case_id is null) s
                  join history h using (topic, subject_id)
                """)
                .param(
                        "positions",
                        LongStream.of(positions).mapToObj(Long::toString).collect(Collectors.joining(",")))
                .query(String.class)
                .list());
    }

    /** Holds back everyone who appends until the caller's transaction ends, and waits for those already at it. */
    public void lockForReplay() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)").param("lock", FOLDING).query(row -> {});
    }

    /**
     * Hands over every fact, subject by subject, each subject's in the order they were stated, in the caller's
     * transaction.
     *
     * @param size how many facts are handed over together, about: no subject is split
     * @param subjects takes some subjects, with all that was stated about each
     * @return how many facts there were
     */
    public long replay(int size, Consumer<List<List<Stored>>> subjects) {
        Batches batches = new Batches(size, subjects);
        template.query(
                connection -> {
                    var statement = connection.prepareStatement("""
                            select topic, subject_id, type, data, recorded_at from history
                            order by topic, subject_id, sequence, event_id
                            """);
                    statement.setFetchSize(FETCH);
                    return statement;
                },
                row -> {
                    batches.add(
                            row.getString("topic") + row.getString("subject_id"),
                            new Stored(row.getString("type"), row.getString("data"), instant(row, "recorded_at")));
                });
        return batches.end();
    }

    /** Gathers facts by subject, and subjects into batches. */
    private static final class Batches {

        private final int size;
        private final Consumer<List<List<Stored>>> subjects;
        private List<List<Stored>> batch = new ArrayList<>();
        private List<Stored> stored = new ArrayList<>();
        private String subject = "";
        private int inBatch;
        private long all;

        Batches(int size, Consumer<List<List<Stored>>> subjects) {
            this.size = size;
            this.subjects = subjects;
        }

        void add(String about, Stored fact) {
            if (!about.equals(subject)) {
                endSubject();
                subject = about;
                if (inBatch >= size) {
                    endBatch();
                }
            }
            stored.add(fact);
            inBatch++;
            all++;
        }

        private void endSubject() {
            if (!stored.isEmpty()) {
                batch.add(stored);
                stored = new ArrayList<>();
            }
        }

        private void endBatch() {
            subjects.accept(batch);
            batch = new ArrayList<>();
            inBatch = 0;
        }

        long end() {
            endSubject();
            if (!batch.isEmpty()) {
                endBatch();
            }
            return all;
        }
    }

    /** A stored fact as it was stated. */
    public Contract contract(Stored stored) {
        return contract(stored.type(), stored.data());
    }

    /** Everything stated about a case, in the order it happened; of what happened at once, in the order recorded. */
    public List<HistoryEntry> ofCase(UUID caseId) {
        return jdbc.sql("""
                select event_id, type, source, recorded_at, sequence, correlation_id, causation_id, actor_role, data
                from history where case_id = :case
                order by happened_at, recorded_at, topic, sequence
                """)
                .param("case", caseId)
                .query((row, number) -> new HistoryEntry(
                        row.getString("event_id"),
                        row.getString("type"),
                        row.getString("source"),
                        instant(row, "recorded_at"),
                        row.getLong("sequence"),
                        row.getString("correlation_id"),
                        row.getString("causation_id"),
                        row.getString("actor_role"),
                        contract(row.getString("type"), row.getString("data"))))
                .list();
    }

    private Contract contract(String type, String data) {
        return json.readValue(
                data,
                ContractTypes.find(type)
                        .orElseThrow(() -> new IllegalStateException("The history holds an unknown type " + type)));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
