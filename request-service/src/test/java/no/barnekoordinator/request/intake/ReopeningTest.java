package no.barnekoordinator.request.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.contracts.Topics;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.contracts.complaint.ComplaintOutcome;
import no.barnekoordinator.contracts.complaint.OutcomeReceivedV1;
import no.barnekoordinator.platform.intake.DeadLetters;
import no.barnekoordinator.request.RequestServiceTest;
import no.barnekoordinator.testing.KafkaBroker;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes in from the complaint service, told by a plain Kafka client. */
class ReopeningTest extends RequestServiceTest {

    private static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(
            Map.of("bootstrap.servers", KafkaBroker.bootstrapServers()),
            new StringSerializer(),
            new ByteArraySerializer());

    @Autowired
    private DeadLetters deadLetters;

    @AfterAll
    static void close() {
        PRODUCER.close();
    }

    private String refused() {
        String request = received();
        assess(request, false);
        Answer decision = post(
                "/api/v1/requests/" + request + "/decision",
                Map.of(
                        "considerations", "Ikke oppfylt.",
                        "fallbackOrdinaryCoordinator", "Vurdert.",
                        "fallbackIndividualPlan", "Vurdert."),
                ASSESSOR);
        assertThat(decision.status().value()).as(decision.text()).isEqualTo(200);
        return request;
    }

    private String caseOf(String request) {
        return jdbc.sql("select payload ->> 'caseId' from event where stream = :s and sequence = 0")
                .param("s", "request-" + request)
                .query(String.class)
                .single();
    }

    private void send(String key, String type, String eventId, byte[] value) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(Topics.COMPLAINT, key, value);
        Map<String, String> headers = new HashMap<>(Map.of(
                "ce_specversion", "1.0",
                "ce_id", eventId,
                "ce_source", "/barnekoordinator/complaint",
                "ce_type", type,
                "ce_subject", key,
                "ce_time", "2026-03-02T09:00:00Z",
                "ce_recordedtime", "2026-03-02T09:00:00Z",
                "ce_municipality", "0301",
                "ce_sequence", "1"));
        headers.put("ce_correlationid", "test");
        headers.put("ce_causationid", "test");
        headers.put("ce_actorrole", "county-governor");
        headers.put("content-type", "application/json");
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        PRODUCER.send(record);
        PRODUCER.flush();
    }

    private byte[] upheld(String request) {
        return json.writeValueAsBytes(new OutcomeReceivedV1(
                UUID.fromString(caseOf(request)),
                UUID.randomUUID(),
                ComplaintGround.REFUSAL,
                UUID.fromString(request),
                ComplaintOutcome.UPHELD,
                null,
                "0301",
                CLOCK.instant()));
    }

    @Test
    void an_upheld_complaint_reopens_the_request_once_however_often_it_is_told() {
        String request = refused();
        byte[] outcome = upheld(request);
        String id = UUID.randomUUID().toString();
        String type = "no.barnekoordinator.complaint.OutcomeReceived.v1";
        send(caseOf(request), type, id, outcome);
        send(caseOf(request), type, id, outcome);
        send(caseOf(request), type, UUID.randomUUID().toString(), outcome);

        await("the request is reopened").atMost(Duration.ofSeconds(15)).untilAsserted(() -> assertThat(history(request))
                .contains("request.RequestReopened"));
        String marker = refused();
        send(caseOf(marker), type, UUID.randomUUID().toString(), upheld(marker));
        await("later records are handled")
                .atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(history(marker)).contains("request.RequestReopened"));
        assertThat(Collections.frequency(history(request), "request.RequestReopened"))
                .isEqualTo(1);
    }

    @Test
    void what_cannot_be_used_is_kept_with_its_reason_and_stops_nobody() {
        String strange = UUID.randomUUID().toString();
        send(
                strange,
                "no.barnekoordinator.complaint.SomethingNew.v7",
                UUID.randomUUID().toString(),
                "{}".getBytes(StandardCharsets.UTF_8));
        send(
                strange,
                "no.barnekoordinator.complaint.OutcomeReceived.v1",
                UUID.randomUUID().toString(),
                "ikke JSON".getBytes(StandardCharsets.UTF_8));
        PRODUCER.send(new ProducerRecord<>(Topics.COMPLAINT, strange, new byte[] {1, 2, 3}));
        String unknown = UUID.randomUUID().toString();
        byte[] ofNoRequest = json.writeValueAsBytes(new OutcomeReceivedV1(
                UUID.fromString(unknown),
                UUID.randomUUID(),
                ComplaintGround.REFUSAL,
                UUID.randomUUID(),
                ComplaintOutcome.UPHELD,
                null,
                "0301",
                CLOCK.instant()));
        send(
                unknown,
                "no.barnekoordinator.complaint.OutcomeReceived.v1",
                UUID.randomUUID().toString(),
                ofNoRequest);
        send(
                unknown,
                "no.barnekoordinator.complaint.OutcomeReceived.v1",
                UUID.randomUUID().toString(),
                ofNoRequest);

        await("all five are kept").atMost(Duration.ofSeconds(15)).untilAsserted(() -> {
            assertThat(kinds(strange))
                    .containsExactlyInAnyOrder(
                            DeadLetters.Kind.UNKNOWN_TYPE, DeadLetters.Kind.MALFORMED, DeadLetters.Kind.MALFORMED);
            assertThat(kinds(unknown)).containsExactly(DeadLetters.Kind.REFUSED, DeadLetters.Kind.BEHIND);
        });
        String request = refused();
        send(
                caseOf(request),
                "no.barnekoordinator.complaint.OutcomeReceived.v1",
                UUID.randomUUID().toString(),
                upheld(request));
        await("the next good one is handled")
                .atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(history(request)).contains("request.RequestReopened"));
    }

    private java.util.List<DeadLetters.Kind> kinds(String key) {
        return deadLetters.open().stream()
                .filter(letter -> letter.key().filter(key::equals).isPresent())
                .map(DeadLetters.Letter::kind)
                .toList();
    }
}
