package no.barnekoordinator.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import no.barnekoordinator.contracts.Topics;
import no.barnekoordinator.contracts.request.RequestRefusedV1;
import no.barnekoordinator.testing.PlainConsumer;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** Kafka is away from when a complaint is forwarded until after it is decided: nothing waits, and nothing is lost. */
class KafkaAwayTest extends ComplaintServiceTest {

    @Test
    void what_was_stated_while_kafka_was_away_is_told_in_order_when_it_is_back() {
        AtomicBoolean away = new AtomicBoolean();
        AtomicInteger turnedAway = new AtomicInteger();
        doAnswer(call -> {
                    if (away.get()) {
                        turnedAway.incrementAndGet();
                        return CompletableFuture.failedFuture(new TimeoutException("Kafka is away"));
                    }
                    return call.callRealMethod();
                })
                .when(kafka)
                .send(eq(Topics.COMPLAINT), anyString(), any());
        RequestRefusedV1 refused = refusedCase();
        String path = post("/api/v1/complaints", complaint(refused.caseId(), "REFUSAL"), FAMILY)
                .expect(HttpStatus.CREATED)
                .headers()
                .getLocation()
                .toString();
        post(
                        path + "/reassessment",
                        Map.of("result", "STANDS", "statement", "Står.", "independence", "ANOTHER_PERSON"),
                        HANDLER)
                .expect(HttpStatus.ACCEPTED);
        List<String> before = published(refused.caseId(), 4);

        away.set(true);
        post(path + "/forwarding", Map.of("statement", "Uttalelse."), HANDLER).expect(HttpStatus.ACCEPTED);
        await("the relay has tried").atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(turnedAway)
                .hasPositiveValue());
        CLOCK.advance(Duration.ofHours(1));
        try {
            // The county governor reads and decides all the same.
            await("it has reached the county governor")
                    .atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> get(path, COUNTY_GOVERNOR).expect(HttpStatus.OK));
            post(path + "/outcome", Map.of("outcome", "UPHELD", "directions", "Vurder på nytt."), COUNTY_GOVERNOR)
                    .expect(HttpStatus.ACCEPTED);
            assertThat(PlainConsumer.readAll(Topics.COMPLAINT).stream()
                            .filter(record -> refused.caseId().toString().equals(record.key())))
                    .hasSameSizeAs(before);
        } finally {
            CLOCK.advance(Duration.ofHours(-1));
            away.set(false);
        }

        assertThat(published(refused.caseId(), 9))
                .containsExactly(
                        "complaint.ComplaintFiled",
                        "complaint.ComplaintChecked",
                        "clock.ClockStarted",
                        "complaint.ComplaintReassessed",
                        "complaint.ComplaintForwarded",
                        "clock.ClockMet",
                        "clock.ClockStarted",
                        "complaint.OutcomeReceived",
                        "clock.ClockMet");
    }
}
