package no.barnekoordinator.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import no.barnekoordinator.platform.event.DomainEvent;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.EventSerializer;
import no.barnekoordinator.platform.event.EventTypes;
import no.barnekoordinator.platform.secrecy.Sealer;
import no.barnekoordinator.testing.PostgresServer;
import no.barnekoordinator.testing.TestDatabase;
import org.axonframework.common.jdbc.DataSourceConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcSQLErrorCodesResolver;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.JdbcEventStorageEngineStatements;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The stream under the two interleavings in which Axon's stock engine loses a committed event. Each is played on three
 * engines: ours, the stock one as it comes, and the stock one with only the {@code xmin} filter. The stock ones are the
 * failing controls: if they ever stop failing, this engine can go.
 */
class NoCommittedEventIsSkippedTest {

    private static final Instant LONG_AGO = Instant.now().minus(Duration.ofMinutes(10));
    private static final EventSerializer SERIALIZER =
            new EventSerializer(EventTypes.of(List.of(Happened.class)), new NothingSealed());

    private static TestDatabase database;
    private static DataSource dataSource;

    private Connection first;
    private Connection second;

    @EventName("test.Happened")
    record Happened(UUID subjectId, String municipality, Instant happenedAt) implements DomainEvent {}

    /** Which table and engine a story is played on. */
    private record Store(EventStorageEngine engine, String table, boolean ours) {}

    @BeforeAll
    static void tables() throws SQLException {
        database = PostgresServer.freshDatabase("stream");
        Flyway.configure()
                .dataSource(database.ownerDataSource())
                .locations("classpath:db/platform")
                .placeholders(Map.of("appRole", database.appUser()))
                .load()
                .migrate();
        dataSource = database.appDataSource();
        // The stock table, made by the owner as Axon makes it, with an xid column for the second control.
        JdbcEventStorageEngine owner = stock(database.ownerDataSource(), false);
        owner.createSchema(PostgresEventTableFactory.INSTANCE);
        try (Connection connection = database.ownerDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter table DomainEventEntry add column xid xid8 not null default pg_current_xact_id()");
        }
    }

    @BeforeEach
    void connections() throws SQLException {
        first = transaction();
        second = transaction();
    }

    @AfterEach
    void close() throws SQLException {
        first.close();
        second.close();
    }

    @Test
    void an_event_that_commits_after_a_later_position_was_read_is_read() throws SQLException {
        assertThat(slowNeighbour(ours())).containsExactlyInAnyOrder("slow", "fast");
    }

    @Test
    void control_the_stock_engine_loses_it() throws SQLException {
        assertThat(slowNeighbour(new Store(stock(dataSource, false), "DomainEventEntry", false)))
                .containsExactly("fast");
    }

    @Test
    void an_event_of_a_younger_transaction_at_an_earlier_position_is_read() throws SQLException {
        assertThat(youngerAtEarlierPosition(ours())).containsExactlyInAnyOrder("slow", "fast");
    }

    @Test
    void control_the_stock_engine_loses_it_even_below_the_oldest_transaction() throws SQLException {
        assertThat(youngerAtEarlierPosition(new Store(stock(dataSource, true), "DomainEventEntry", false)))
                .containsExactly("fast");
    }

    @Test
    void an_append_by_a_transaction_older_than_its_predecessors_is_refused() throws SQLException {
        String stream = "stream-" + UUID.randomUUID();
        touch(first); // has its id before it loads
        append(second, ours(), stream, 0, "before");
        second.commit();

        assertThatThrownBy(() -> append(first, ours(), stream, 1, "after"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("older than its predecessor")
                .extracting(e -> ((SQLException) e).getSQLState())
                .isEqualTo("40001");
    }

    @Test
    void the_runtime_role_cannot_change_remove_or_empty_events() throws SQLException {
        append(first, ours(), "stream-" + UUID.randomUUID(), 0, "kept");
        first.commit();
        for (String attempt : List.of("update event set name = 'x'", "delete from event", "truncate event")) {
            try (Statement statement = second.createStatement()) {
                assertThatThrownBy(() -> statement.execute(attempt))
                        .as(attempt)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("permission denied");
            }
            second.rollback();
        }
    }

    @Test
    void not_even_the_owner_removes_an_event_by_mistake() throws SQLException {
        try (Connection owner = database.ownerDataSource().getConnection();
                Statement statement = owner.createStatement()) {
            assertThatThrownBy(() -> statement.execute("delete from event")).hasMessageContaining("append only");
        }
    }

    /** The slow one writes first and commits last; both are ten minutes old by their timestamps. */
    private List<String> slowNeighbour(Store store) throws SQLException {
        TrackingToken start = store.engine().createHeadToken();
        append(first, store, "stream-" + UUID.randomUUID(), 0, "slow");
        append(second, store, "stream-" + UUID.randomUUID(), 0, "fast");
        second.commit();
        List<String> seen = new ArrayList<>();
        TrackingToken here = read(store, start, seen);
        first.commit();
        read(store, here, seen);
        return seen;
    }

    /** The fast one has its transaction id first, but its position last. */
    private List<String> youngerAtEarlierPosition(Store store) throws SQLException {
        TrackingToken start = store.engine().createHeadToken();
        touch(second);
        append(first, store, "stream-" + UUID.randomUUID(), 0, "slow");
        append(second, store, "stream-" + UUID.randomUUID(), 0, "fast");
        second.commit();
        List<String> seen = new ArrayList<>();
        TrackingToken here = read(store, start, seen);
        first.commit();
        read(store, here, seen);
        return seen;
    }

    private static TrackingToken read(Store store, TrackingToken from, List<String> seen) {
        TrackingToken here = from;
        try (var events = store.engine().readEvents(from, false)) {
            for (TrackedEventMessage<?> event : (Iterable<TrackedEventMessage<?>>) () -> cast(events.iterator())) {
                seen.add(((Happened) event.getPayload()).municipality());
                here = event.trackingToken();
            }
        }
        return here;
    }

    @SuppressWarnings("unchecked")
    private static Iterator<TrackedEventMessage<?>> cast(Iterator<?> events) {
        return (Iterator<TrackedEventMessage<?>>) events;
    }

    private static void touch(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_current_xact_id()");
        }
    }

    private static void append(Connection connection, Store store, String stream, long sequence, String what)
            throws SQLException {
        String sql = store.ours()
                ? "insert into event (event_id, stream, sequence, aggregate_type, recorded_at, name, revision, payload, metadata)"
                        + " values (?, ?, ?, 'test', ?::timestamptz, 'test.Happened', '1', ?::jsonb, '{}'::jsonb)"
                : "insert into DomainEventEntry (eventIdentifier, aggregateIdentifier, sequenceNumber, type, timeStamp,"
                        + " payloadType, payloadRevision, payload, metaData)"
                        + " values (?, ?, ?, 'test', ?, 'test.Happened', '1', convert_to(?, 'UTF8'), convert_to('{}', 'UTF8'))";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, UUID.randomUUID().toString());
            statement.setString(2, stream);
            statement.setLong(3, sequence);
            statement.setString(4, LONG_AGO.atOffset(ZoneOffset.UTC).toInstant().toString());
            statement.setString(
                    5,
                    "{\"subjectId\":\"" + UUID.randomUUID() + "\",\"municipality\":\"" + what + "\",\"happenedAt\":\""
                            + LONG_AGO + "\"}");
            statement.executeUpdate();
        }
    }

    private static Store ours() {
        return new Store(
                new CommitOrderedEventStorageEngine(
                        SERIALIZER,
                        NoOpEventUpcaster.INSTANCE,
                        new DataSourceConnectionProvider(dataSource),
                        NoTransactionManager.INSTANCE,
                        new JdbcSQLErrorCodesResolver()),
                "event",
                true);
    }

    private static JdbcEventStorageEngine stock(DataSource source, boolean belowOldestTransaction) {
        JdbcEventStorageEngine.Builder builder = JdbcEventStorageEngine.builder()
                .eventSerializer(SERIALIZER)
                .snapshotSerializer(SERIALIZER)
                .connectionProvider(new DataSourceConnectionProvider(source))
                .transactionManager(NoTransactionManager.INSTANCE);
        if (belowOldestTransaction) {
            builder.readEventDataWithoutGaps((connection, schema, after, batch) -> {
                PreparedStatement statement = connection.prepareStatement("select " + schema.trackedEventFields()
                        + " from DomainEventEntry where globalIndex > ?"
                        + " and xid < pg_snapshot_xmin(pg_current_snapshot()) order by globalIndex limit ?");
                statement.setLong(1, after);
                statement.setInt(2, batch);
                return statement;
            });
            builder.readEventDataWithGaps(JdbcEventStorageEngineStatements::readEventDataWithGaps);
        }
        return builder.build();
    }

    private static Connection transaction() throws SQLException {
        Connection connection = dataSource.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    /** The events of this test hold nothing personal. */
    private static final class NothingSealed implements Sealer {
        @Override
        public String seal(UUID subject, String context, String plaintext) {
            throw new AssertionError();
        }

        @Override
        public Optional<String> open(UUID subject, String context, String sealed) {
            throw new AssertionError();
        }

        @Override
        public Optional<String> sealForView(UUID subject, String context, String plaintext) {
            throw new AssertionError();
        }

        @Override
        public Optional<String> openFromView(UUID subject, String context, String sealed) {
            throw new AssertionError();
        }

        @Override
        public void erase(UUID subject) {
            throw new AssertionError();
        }
    }
}
