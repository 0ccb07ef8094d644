package no.barnekoordinator.platform.intake;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Records that could not be used, kept whole with the reason until someone has dealt with them. */
public final class DeadLetters {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    public DeadLetters(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Why a record lies here. */
    public enum Kind {
        /** It is not a contract event. */
        MALFORMED,
        /** Its type is not known to this version. */
        UNKNOWN_TYPE,
        /** Its effect was refused or failed. */
        REFUSED,
        /** An earlier record of the same subject lies here; this one waits behind it, so that order is kept. */
        BEHIND
    }

    /**
     * A record that lies here.
     *
     * @param id running number
     * @param kind why
     * @param reason in words; no personal data
     */
    public record Letter(
            long id, String topic, int partition, long offset, Optional<String> key, Kind kind, String reason) {}

    /** Keeps a record; a record already here stays as it is. */
    public void keep(ConsumerRecord<String, byte[]> message, Kind kind, String reason) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : message.headers()) {
            headers.put(header.key(), header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8));
        }
        jdbc.sql("""
                insert into dead_letter (topic, partition, "offset", record_key, headers, value, kind, reason, received_at)
                values (:topic, :partition, :offset, :key, :headers::jsonb, :value, :kind, :reason, :now)
                on conflict (topic, partition, "offset") do nothing
                """)
                .param("topic", message.topic())
                .param("partition", message.partition())
                .param("offset", message.offset())
                .param("key", message.key())
                .param("headers", json.writeValueAsString(headers))
                .param("value", message.value())
                .param("kind", kind.name())
                .param("reason", reason)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether a record of this subject lies here and must be dealt with before later ones. */
    public boolean blocks(String topic, String key) {
        return jdbc.sql("""
                select exists (select 1 from dead_letter
                where topic = :topic and record_key = :key and kind in ('REFUSED', 'BEHIND') and resolved_at is null)
                """)
                .param("topic", topic)
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    /** Those not yet dealt with, oldest first. */
    public List<Letter> open() {
        return jdbc.sql("""
                select id, topic, partition, "offset", record_key, kind, reason from dead_letter
                where resolved_at is null order by id
                """)
                .query((row, number) -> new Letter(
                        row.getLong("id"),
                        row.getString("topic"),
                        row.getInt("partition"),
                        row.getLong("offset"),
                        Optional.ofNullable(row.getString("record_key")),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("reason")))
                .list();
    }

    /** The record of a letter, as it came. */
    public ConsumerRecord<String, byte[]> recordOf(Letter letter) {
        return jdbc.sql("select headers, value from dead_letter where id = :id")
                .param("id", letter.id())
                .query((row, number) -> {
                    RecordHeaders headers = new RecordHeaders();
                    json.readTree(row.getString("headers"))
                            .properties()
                            .forEach(header -> headers.add(
                                    header.getKey(),
                                    header.getValue().asString().getBytes(StandardCharsets.UTF_8)));
                    return new ConsumerRecord<>(
                            letter.topic(),
                            letter.partition(),
                            letter.offset(),
                            ConsumerRecord.NO_TIMESTAMP,
                            TimestampType.NO_TIMESTAMP_TYPE,
                            ConsumerRecord.NULL_SIZE,
                            ConsumerRecord.NULL_SIZE,
                            letter.key().orElse(null),
                            row.getBytes("value"),
                            headers,
                            Optional.<Integer>empty());
                })
                .single();
    }

    /** Marks a letter as dealt with. */
    public void resolve(Letter letter) {
        jdbc.sql("update dead_letter set resolved_at = :now where id = :id")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", letter.id())
                .update();
    }

    /** How many lie here. */
    public long count() {
        return jdbc.sql("select count(*) from dead_letter where resolved_at is null")
                .query(Long.class)
                .single();
    }
}
