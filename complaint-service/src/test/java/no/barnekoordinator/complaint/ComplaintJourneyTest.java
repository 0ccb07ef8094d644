package no.barnekoordinator.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.contracts.Topics;
import no.barnekoordinator.contracts.request.RequestRefusedV1;
import no.barnekoordinator.contracts.request.RequestReopenedV1;
import no.barnekoordinator.testing.PlainConsumer;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** From a refusal told on a topic to an outcome carried out, across PostgreSQL and Kafka. */
class ComplaintJourneyTest extends ComplaintServiceTest {

    private static final Map<String, String> STATEMENT = Map.of("statement", "Vår uttalelse til klagen.");

    @Test
    void a_refusal_is_complained_about_forwarded_upheld_and_carried_out() {
        RequestRefusedV1 refused = refusedCase();

        Answer filed = post("/api/v1/complaints", complaint(refused.caseId(), "REFUSAL"), FAMILY)
                .expect(HttpStatus.CREATED);
        String id = filed.field("complaintId");
        String path = "/api/v1/complaints/" + id;
        assertThat(filed.headers().getLocation()).hasToString(path);
        assertThat(filed.field("reference")).matches("K-[0-9A-Z]{5}-[0-9A-Z]{5}");
        assertThat(filed.field("lastDay")).isEqualTo("2026-03-02");
        assertThat(filed.body().path("inTime").asBoolean()).isTrue();

        post(
                        path + "/reassessment",
                        Map.of("result", "STANDS", "statement", "Vi står på det.", "independence", "ANOTHER_PERSON"),
                        HANDLER)
                .expect(HttpStatus.ACCEPTED);
        post(path + "/forwarding", STATEMENT, HANDLER).expect(HttpStatus.ACCEPTED);
        post(
                        path + "/outcome",
                        Map.of("outcome", "UPHELD", "directions", "Vurder på nytt.", "fulfilBy", "2026-04-01"),
                        COUNTY_GOVERNOR)
                .expect(HttpStatus.ACCEPTED);

        publish(
                Topics.REQUEST,
                new RequestReopenedV1(
                        refused.caseId(), refused.requestId(), UUID.fromString(id), "0301", CLOCK.instant()));
        await("the reopened request carries the outcome out")
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(stored(id)).contains("complaint.OutcomeCarriedOut"));

        assertThat(stored(id))
                .containsExactly(
                        "complaint.ComplaintFiled",
                        "complaint.ComplaintChecked",
                        "complaint.ClockStarted",
                        "complaint.ComplaintReassessed",
                        "complaint.ComplaintForwarded",
                        "complaint.ClockMet",
                        "complaint.ClockStarted",
                        "complaint.OutcomeReceived",
                        "complaint.FulfilmentOrdered",
                        "complaint.ClockMet",
                        "complaint.ClockStarted",
                        "complaint.OutcomeCarriedOut",
                        "complaint.ClockMet");
        assertThat(published(refused.caseId(), 13))
                .containsExactly(
                        "complaint.ComplaintFiled",
                        "complaint.ComplaintChecked",
                        "clock.ClockStarted",
                        "complaint.ComplaintReassessed",
                        "complaint.ComplaintForwarded",
                        "clock.ClockMet",
                        "clock.ClockStarted",
                        "complaint.OutcomeReceived",
                        "complaint.FulfilmentOrdered",
                        "clock.ClockMet",
                        "clock.ClockStarted",
                        "complaint.OutcomeCarriedOut",
                        "clock.ClockMet");
        await("the case file has caught up").atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            Answer file = get(path, FAMILY).expect(HttpStatus.OK);
            assertThat(file.body().path("complaint").path("stage").asString()).isEqualTo("CARRIED_OUT");
            assertThat(file.headers().getETag()).matches("\"[0-9]+\"");
            assertThat(file.body().path("texts").path("directions").asString()).isEqualTo("Vurder på nytt.");
        });
    }

    @Test
    void nothing_personal_leaves_the_service_or_lies_readable_in_its_store() {
        RequestRefusedV1 refused = refusedCase();
        Answer filed = post("/api/v1/complaints", complaint(refused.caseId(), "REFUSAL"), FAMILY);
        post(
                        "/api/v1/complaints/" + filed.field("complaintId") + "/dismissal",
                        Map.of("cause", "OTHER", "reason", "Testesen trakk seg."),
                        HANDLER)
                .expect(HttpStatus.ACCEPTED);

        published(refused.caseId(), 5);
        assertThat(PlainConsumer.readAll(Topics.COMPLAINT))
                .allSatisfy(record -> assertThat(new String(record.value(), StandardCharsets.UTF_8))
                        .doesNotContain("Testesen", "avlastning", "99999999", filed.field("reference")));
        assertThat(jdbc.sql("select payload::text from event where stream = :stream")
                        .param("stream", "complaint-" + filed.field("complaintId"))
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allSatisfy(payload -> assertThat(payload).doesNotContain("Testesen", "avlastning", "99999999"));
        await("the case file has come").atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(
                        jdbc.sql("select t::text from case_file t where case_id = :case")
                                .param("case", refused.caseId())
                                .query(String.class)
                                .single())
                .doesNotContain("Testesen", "avlastning", "99999999"));
    }

    @Test
    void a_clock_that_runs_out_is_breached_once() {
        RequestRefusedV1 refused = refusedCase();
        String id = post("/api/v1/complaints", complaint(refused.caseId(), "REFUSAL"), FAMILY)
                .field("complaintId");
        await("the reaction has set the deadline")
                .atMost(Duration.ofSeconds(10))
                .until(() -> jdbc.sql("select exists (select 1 from scheduled_tasks where task_instance like :like)")
                        .param("like", "%" + id + "%")
                        .query(Boolean.class)
                        .single());
        try {
            CLOCK.advanceDays(29);
            await("the scheduler wakes the complaint")
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(stored(id)).contains("complaint.ClockBreached"));
        } finally {
            CLOCK.advanceDays(-29);
        }
        assertThat(stored(id))
                .containsExactly(
                        "complaint.ComplaintFiled",
                        "complaint.ComplaintChecked",
                        "complaint.ClockStarted",
                        "complaint.ClockBreached");
    }
}
