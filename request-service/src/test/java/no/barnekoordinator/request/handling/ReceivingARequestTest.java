package no.barnekoordinator.request.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.barnekoordinator.contracts.Topics;
import no.barnekoordinator.request.RequestServiceTest;
import no.barnekoordinator.testing.PlainConsumer;
import org.junit.jupiter.api.Test;

class ReceivingARequestTest extends RequestServiceTest {

    @Test
    void anyone_can_ask_online_and_gets_a_receipt_at_once() {
        Answer answer = post("/api/v1/requests", online(), null);

        assertThat(answer.status().value()).as(answer.text()).isEqualTo(201);
        assertThat(answer.body().path("reference").asString()).matches("BK-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(answer.body().path("preliminaryReplyDue").asString()).isEqualTo("2026-04-07");
    }

    @Test
    void the_request_is_told_to_others_without_personal_data() {
        Answer answer = post("/api/v1/requests", online(), null);
        String caseId = answer.body().path("caseId").asString();

        var records = PlainConsumer.readUntil(
                Topics.REQUEST,
                read -> read.stream()
                                .filter(record -> caseId.equals(record.key()))
                                .count()
                        >= 3);
        var ours =
                records.stream().filter(record -> caseId.equals(record.key())).toList();
        assertThat(ours)
                .extracting(record -> PlainConsumer.header(record, "ce_type"))
                .containsExactly(
                        "no.barnekoordinator.request.RequestReceived.v1",
                        "no.barnekoordinator.clock.ClockStarted.v1",
                        "no.barnekoordinator.clock.ClockStarted.v1");
        assertThat(ours)
                .extracting(record -> PlainConsumer.header(record, "ce_sequence"))
                .containsExactly("1", "2", "3");
        assertThat(ours)
                .allSatisfy(record -> assertThat(new String(record.value(), java.nio.charset.StandardCharsets.UTF_8))
                        .doesNotContain("Testesen"));
    }

    @Test
    void what_is_personal_is_not_readable_in_the_event_store() {
        Answer answer = post("/api/v1/requests", online(), null);
        String stored = jdbc.sql("select payload::text from event where stream = :stream and sequence = 0")
                .param("stream", "request-" + answer.body().path("requestId").asString())
                .query(String.class)
                .single();

        assertThat(stored).contains("\"municipality\": \"0301\"").doesNotContain("Testesen", "99999999", "avtalene");
    }

    @Test
    void the_same_key_gives_the_same_receipt_and_one_request() {
        String key = UUID.randomUUID().toString();
        Answer first = post("/api/v1/requests", online(), null, key);
        Answer again = post("/api/v1/requests", online(), null, key);

        assertThat(again.status().value()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().getLocation()).isEqualTo(first.headers().getLocation());
    }
}
