package no.barnekoordinator.request.measuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import no.barnekoordinator.contracts.ContractTypes;
import no.barnekoordinator.contracts.Topics;
import no.barnekoordinator.contracts.complaint.ComplaintForwardedV1;
import no.barnekoordinator.platform.intake.Intake;
import no.barnekoordinator.platform.view.CaughtUp;
import no.barnekoordinator.request.RequestServiceTest;
import no.barnekoordinator.testing.KafkaBroker;
import no.barnekoordinator.testing.metric.Scrape;
import no.barnekoordinator.testing.metric.Watching;
import no.barnekoordinator.testing.metric.Watching.Question;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What dashboards and alert rules ask for is there, and says what it claims to say. */
class WatchedMetricsTest extends RequestServiceTest {

    private static final String PROCESSOR = "measuring";

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private CaughtUp caughtUp;

    @Autowired
    private EventProcessingConfiguration processing;

    private Scrape scrape() {
        Answer answer = get("/actuator/prometheus", null);
        assertThat(answer.status().value()).isEqualTo(200);
        return Scrape.of(answer.text());
    }

    private DistributionSummary daysTo(String outcome) {
        return meters.get(DaysToDecision.METER).tag("outcome", outcome).summary();
    }

    private static final java.util.concurrent.atomic.AtomicInteger FAMILIES =
            new java.util.concurrent.atomic.AtomicInteger(9_000_000);

    private void grantedAfter(int days) {
        Answer answer = post(
                "/api/v1/requests",
                online(Map.of(
                        "channel",
                        "WRITTEN",
                        // Another family each time: the same one twice is refused.
                        "applicant",
                        Map.of("kind", "PARENT", "name", "Kari Testesen", "phone", "0" + FAMILIES.incrementAndGet()),
                        "firstContactAt",
                        CLOCK.instant().minus(Duration.ofDays(days)).toString())),
                ASSESSOR);
        assertThat(answer.status().value()).as(answer.text()).isEqualTo(201);
        String request = answer.body().path("requestId").asString();
        assess(request, true);
        Answer decision = post(
                "/api/v1/requests/" + request + "/decision", Map.of("considerations", "Alt er oppfylt."), ASSESSOR);
        assertThat(decision.status().value()).as(decision.text()).isEqualTo(200);
        awaitMeasured();
    }

    private void awaitMeasured() {
        await("the processor has come to the decision")
                .atMost(Duration.ofSeconds(30))
                .until(() -> caughtUp.await(PROCESSOR));
    }

    @Test
    void every_metric_of_the_dashboards_and_alert_rules_is_in_a_scrape() {
        grantedAfter(3);

        assertThat(Watching.missing(Watching.questions(), scrape(), asked -> true))
                .isEmpty();
    }

    @Test
    void a_misspelt_metric_would_be_noticed() {
        Question misspelt = new Question("health.json", "max(barnekoordinator_processor_lagg)");

        assertThat(Watching.missing(List.of(misspelt), scrape(), asked -> true))
                .containsExactly("health.json asks for barnekoordinator_processor_lagg");
    }

    @Test
    void our_own_metrics_carry_no_label_but_what_kind_of_thing_they_count() {
        grantedAfter(1);
        Scrape scrape = scrape();

        assertThat(scrape.names())
                .filteredOn(name -> name.startsWith("barnekoordinator_"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(scrape.series(name)).allSatisfy(labels -> assertThat(labels.keySet())
                        .isSubsetOf("type", "processor", "outcome", "le")));
    }

    @Test
    void a_decision_is_measured_in_days_since_the_first_contact() {
        long before = daysTo("granted").count();
        double days = daysTo("granted").totalAmount();

        grantedAfter(12);

        assertThat(daysTo("granted").count()).isEqualTo(before + 1);
        assertThat(daysTo("granted").totalAmount()).isEqualTo(days + 12);
    }

    @Test
    void no_decision_is_measured_again_by_a_replay() {
        assertThat(processing.eventProcessor(PROCESSOR, StreamingEventProcessor.class))
                .hasValueSatisfying(
                        processor -> assertThat(processor.supportsReset()).isFalse());
    }

    @Test
    void a_refusal_is_measured_apart() {
        long granted = daysTo("granted").count();
        long refused = daysTo("refused").count();
        String request = received();
        assess(request, false);
        post(
                "/api/v1/requests/" + request + "/decision",
                Map.of(
                        "considerations", "Ikke oppfylt.",
                        "fallbackOrdinaryCoordinator", "Vurdert.",
                        "fallbackIndividualPlan", "Vurdert."),
                ASSESSOR);
        awaitMeasured();

        assertThat(daysTo("refused").count()).isEqualTo(refused + 1);
        assertThat(daysTo("granted").count()).isEqualTo(granted);
    }

    @Test
    void a_fact_from_another_service_is_measured_by_its_age() {
        Timer delay = meters.get(Intake.DELAY).timer();
        long before = delay.count();
        double total = delay.totalTime(TimeUnit.SECONDS);

        tellOfAForwardedComplaint(Duration.ofSeconds(90));

        await("the record has been taken in")
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(delay.count()).isEqualTo(before + 1));
        assertThat(delay.totalTime(TimeUnit.SECONDS) - total).isBetween(89.0, 91.0);
    }

    private void tellOfAForwardedComplaint(Duration age) {
        UUID caseId = UUID.randomUUID();
        var fact = new ComplaintForwardedV1(caseId, UUID.randomUUID(), "0301", CLOCK.instant());
        var record = new ProducerRecord<>(Topics.COMPLAINT, caseId.toString(), json.writeValueAsBytes(fact));
        Map.ofEntries(
                        Map.entry("ce_specversion", "1.0"),
                        Map.entry("ce_id", UUID.randomUUID().toString()),
                        Map.entry("ce_source", "/barnekoordinator/complaint"),
                        Map.entry("ce_type", ContractTypes.nameOf(ComplaintForwardedV1.class)),
                        Map.entry("ce_subject", caseId.toString()),
                        Map.entry("ce_time", CLOCK.instant().toString()),
                        Map.entry("ce_recordedtime", CLOCK.instant().minus(age).toString()),
                        Map.entry("ce_municipality", "0301"),
                        Map.entry("ce_sequence", "1"),
                        Map.entry("ce_correlationid", "test"),
                        Map.entry("ce_causationid", "test"),
                        Map.entry("ce_actorrole", "complaint-handler"),
                        Map.entry("content-type", "application/json"))
                .forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", KafkaBroker.bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(record);
            producer.flush();
        }
    }
}
