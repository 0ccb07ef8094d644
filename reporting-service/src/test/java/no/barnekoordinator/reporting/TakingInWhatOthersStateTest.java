package no.barnekoordinator.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.barnekoordinator.contracts.Topics;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.contracts.request.RequestReceivedV1;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.core.NestedExceptionUtils;

class TakingInWhatOthersStateTest extends ReportingServiceTest {

    private static final Instant THEN = Instant.parse("2026-05-04T08:00:00Z");

    @Test
    void a_record_sent_twice_is_one_fact_and_one_row() {
        RequestReceivedV1 request = request(UUID.randomUUID());
        String eventId = UUID.randomUUID().toString();
        ProducerRecord<String, byte[]> message = message(Stated.of(Topics.REQUEST, request), eventId);
        ProducerRecord<String, byte[]> again =
                new ProducerRecord<>(message.topic(), null, message.key(), message.value(), message.headers());
        RequestReceivedV1 next = request(UUID.randomUUID());

        send(List.of(message, again));
        publish(Topics.REQUEST, next);

        await().atMost(PATIENCE).until(() -> count("history", "case_id", next.caseId()) == 1);
        await().atMost(PATIENCE).until(() -> count("history", "case_id", request.caseId()) == 1);
        assertThat(count("request_view", "case_id", request.caseId())).isEqualTo(1);
    }

    @Test
    void what_cannot_be_read_is_kept_with_its_reason_and_holds_nothing_up() {
        UUID caseId = UUID.randomUUID();
        ProducerRecord<String, byte[]> malformed =
                message(Stated.of(Topics.REQUEST, request(caseId)), "malformed-" + caseId);
        ProducerRecord<String, byte[]> broken = new ProducerRecord<>(
                malformed.topic(),
                null,
                malformed.key(),
                "{\"caseId\": 7".getBytes(StandardCharsets.UTF_8),
                malformed.headers());
        ProducerRecord<String, byte[]> unknown =
                message(Stated.of(Topics.REQUEST, request(caseId)), "unknown-" + caseId);
        unknown.headers().remove("ce_type");
        unknown.headers().add("ce_type", "no.barnekoordinator.request.FutureThing.v9".getBytes(StandardCharsets.UTF_8));
        ProducerRecord<String, byte[]> good = message(Stated.of(Topics.REQUEST, request(caseId)), "good-" + caseId);

        send(List.of(broken, unknown, good));

        await().atMost(PATIENCE).until(() -> count("history", "case_id", caseId) == 1);
        Map<String, String> letters = jdbc
                .sql("select kind, reason from dead_letter where record_key = :key")
                .param("key", caseId.toString())
                .query((row, number) -> Map.entry(row.getString("kind"), row.getString("reason")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(letters).containsOnlyKeys("MALFORMED", "UNKNOWN_TYPE");
        assertThat(letters.get("UNKNOWN_TYPE")).contains("FutureThing");
        assertThat(letters.get("MALFORMED")).contains("data does not fit its type");
    }

    @Test
    void the_history_cannot_be_changed_by_the_running_service() {
        publish(Topics.REQUEST, request(UUID.randomUUID()));

        assertThat(refusalOf("update history set type = 'x'")).contains("permission denied");
        assertThat(refusalOf("delete from history")).contains("permission denied");
        assertThat(refusalOf("truncate history")).contains("permission denied");
    }

    private String refusalOf(String sql) {
        try {
            jdbc.sql(sql).update();
            return "not refused";
        } catch (RuntimeException e) {
            return String.valueOf(NestedExceptionUtils.getMostSpecificCause(e).getMessage());
        }
    }

    private long count(String table, String column, UUID value) {
        return jdbc.sql("select count(*) from %s where %s = :value".formatted(table, column))
                .param("value", value)
                .query(Long.class)
                .single();
    }

    private static RequestReceivedV1 request(UUID caseId) {
        return new RequestReceivedV1(
                caseId, UUID.randomUUID(), Channel.ORAL, ApplicantKind.PARENT, 1, false, false, "1806", THEN);
    }
}
