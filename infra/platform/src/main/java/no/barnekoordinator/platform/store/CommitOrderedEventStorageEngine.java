package no.barnekoordinator.platform.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.JdbcUtils;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/**
 * Axon's JDBC engine on a table of our own, with a stream that never skips a committed event.
 *
 * <p>The stock engine reads in the order of positions and gives up on a gap when the neighbours are a minute old; a
 * slow transaction, a skewed clock or a back-dated event then loses what commits into the gap (AxonFramework #4829).
 * Here the stream is read only below the oldest running transaction ({@code pg_snapshot_xmin}), and in the order of
 * (transaction, position). Everything below that line is settled, so a plain token suffices and no gap is ever tracked.
 * A trigger refuses an append whose transaction is older than the one that wrote its predecessor in the same stream, so
 * that this order is also the order of each aggregate.
 */
public final class CommitOrderedEventStorageEngine extends JdbcEventStorageEngine {

    private static final String FIELDS =
            "position, xid, event_id, recorded_at, name, revision, payload, metadata, stream, sequence, aggregate_type";

    private static final String APPEND = """
            insert into event (event_id, stream, sequence, aggregate_type, recorded_at, name, revision, payload, metadata)
            values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)""";

    private static final String KEEP_STATE = """
            insert into snapshot (event_id, stream, sequence, aggregate_type, recorded_at, name, revision, payload,
              metadata)
            values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)
            on conflict (stream, sequence) do update set event_id = excluded.event_id, revision = excluded.revision,
              name = excluded.name, recorded_at = excluded.recorded_at, payload = excluded.payload""";

    private static final String READ_STREAM = "select " + FIELDS + """
             from event where (xid, position) > (?::text::xid8, ?) and xid < pg_snapshot_xmin(pg_current_snapshot())
            order by xid, position limit ?""";

    private static final String HEAD = """
            select xid, position from event where xid < pg_snapshot_xmin(pg_current_snapshot())
            order by xid desc, position desc limit 1""";

    private static final String NEWEST = """
            select xid, position from event order by xid desc, position desc limit 1""";

    private static final String BEFORE = """
            select xid, position from event where xid < pg_snapshot_xmin(pg_current_snapshot())
            and (xid, position) < (select xid, position from event where recorded_at >= ? order by xid, position limit 1)
            order by xid desc, position desc limit 1""";

    private final TransactionManager transactions;

    /** Needs the tables of {@code db/platform}. */
    public CommitOrderedEventStorageEngine(
            Serializer eventSerializer,
            EventUpcaster upcasters,
            ConnectionProvider connections,
            TransactionManager transactions,
            PersistenceExceptionResolver exceptions) {
        this(eventSerializer, new StateSerializer(), upcasters, connections, transactions, exceptions);
    }

    private CommitOrderedEventStorageEngine(
            Serializer eventSerializer,
            StateSerializer stateSerializer,
            EventUpcaster upcasters,
            ConnectionProvider connections,
            TransactionManager transactions,
            PersistenceExceptionResolver exceptions) {
        super(JdbcEventStorageEngine.builder()
                .eventSerializer(eventSerializer)
                .snapshotSerializer(stateSerializer)
                .snapshotFilter(snapshot ->
                        stateSerializer.isOfNow(snapshot.getPayload().getType().getRevision()))
                .upcasterChain(upcasters)
                .connectionProvider(connections)
                .transactionManager(transactions)
                .persistenceExceptionResolver(exceptions)
                .dataType(String.class)
                .schema(schemaOfOurOwn())
                .appendEvents((connection, schema, dataType, events, serializer, timestamps) ->
                        append(connection, events, serializer))
                .appendSnapshot((connection, schema, dataType, snapshot, serializer, timestamps) -> {
                    PreparedStatement statement = connection.prepareStatement(KEEP_STATE);
                    fill(statement, snapshot, serializer);
                    return statement;
                }));
        this.transactions = transactions;
    }

    private static EventSchema schemaOfOurOwn() {
        return EventSchema.builder()
                .eventTable("event")
                .snapshotTable("snapshot")
                .globalIndexColumn("position")
                .eventIdentifierColumn("event_id")
                .aggregateIdentifierColumn("stream")
                .sequenceNumberColumn("sequence")
                .typeColumn("aggregate_type")
                .timestampColumn("recorded_at")
                .payloadTypeColumn("name")
                .payloadRevisionColumn("revision")
                .payloadColumn("payload")
                .metaDataColumn("metadata")
                .build();
    }

    private static PreparedStatement append(
            Connection connection, List<? extends EventMessage<?>> events, Serializer serializer) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(APPEND);
        for (EventMessage<?> message : events) {
            fill(statement, (DomainEventMessage<?>) message, serializer);
            statement.addBatch();
        }
        return statement;
    }

    private static void fill(PreparedStatement statement, DomainEventMessage<?> event, Serializer serializer)
            throws SQLException {
        SerializedObject<String> payload = event.serializePayload(serializer, String.class);
        statement.setString(1, event.getIdentifier());
        statement.setString(2, event.getAggregateIdentifier());
        statement.setLong(3, event.getSequenceNumber());
        statement.setString(4, event.getType());
        statement.setObject(5, event.getTimestamp().atOffset(ZoneOffset.UTC));
        statement.setString(6, payload.getType().getName());
        statement.setString(7, payload.getType().getRevision());
        statement.setString(8, payload.getData());
        statement.setString(9, event.serializeMetaData(serializer, String.class).getData());
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken lastToken, int batchSize) {
        CommitOrderToken after = lastToken == null ? CommitOrderToken.START : (CommitOrderToken) lastToken;
        return transactions.fetchInTransaction(() -> JdbcUtils.executeQuery(
                getConnection(),
                connection -> {
                    PreparedStatement statement = connection.prepareStatement(READ_STREAM);
                    statement.setString(1, Long.toUnsignedString(after.transaction()));
                    statement.setLong(2, after.index());
                    statement.setInt(3, batchSize);
                    return statement;
                },
                JdbcUtils.listResults(row -> new TrackedDomainEventData<>(tokenOf(row), getDomainEventData(row))),
                e -> new EventStoreException("Cannot read the stream after " + after, e)));
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return null;
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return tokenFrom(connection -> connection.prepareStatement(HEAD));
    }

    /**
     * The place of the newest event that is committed, also when the stream does not reach it yet because an older
     * transaction is still running. Not a place to read on from: what that transaction appends comes before it.
     */
    public @Nullable TrackingToken newest() {
        return tokenFrom(connection -> connection.prepareStatement(NEWEST));
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant recordedAt) {
        return tokenFrom(connection -> {
            PreparedStatement statement = connection.prepareStatement(BEFORE);
            statement.setObject(1, recordedAt.atOffset(ZoneOffset.UTC));
            return statement;
        });
    }

    private @Nullable TrackingToken tokenFrom(JdbcUtils.SqlFunction query) {
        return transactions.fetchInTransaction(() -> JdbcUtils.executeQuery(
                getConnection(),
                query,
                result -> result.next() ? tokenOf(result) : null,
                e -> new EventStoreException("Cannot find a place in the stream", e)));
    }

    private static CommitOrderToken tokenOf(ResultSet row) throws SQLException {
        return new CommitOrderToken(Long.parseUnsignedLong(row.getString("xid")), row.getLong("position"));
    }

    @Override
    protected Object readTimeStamp(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"
    }) // as declared by Axon; the engine's data type is String
    protected <T> T readPayload(ResultSet row, String column) throws SQLException {
        return (T) row.getString(column);
    }
}
