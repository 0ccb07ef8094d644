package no.barnekoordinator.local.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import no.barnekoordinator.contracts.Topics;
import no.barnekoordinator.local.home.Ports;
import no.barnekoordinator.local.issuer.IssuerPart;
import no.barnekoordinator.local.simulation.country.Scenario;
import no.barnekoordinator.local.simulation.play.Player;
import no.barnekoordinator.local.simulation.play.Report;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

/**
 * Plays a month of an invented country while each service in turn is killed with {@code kill -9}, and then compares:
 * the commands that were accepted, the events in every store, the records on every topic, and the rows of every view.
 */
class NothingIsLostWhenServicesAreKilledTest {

    private static final int MUNICIPALITIES = 3;
    private static final int REQUESTS = 60;
    private static final long SEED = 7;
    private static final List<String> SERVICES =
            List.of("request-service", "coordination-service", "complaint-service", "reporting-service");
    private static final Map<String, String> TOPICS = Map.of(
            "request", Topics.REQUEST,
            "coordination", Topics.COORDINATION,
            "complaint", Topics.COMPLAINT,
            "reporting", Topics.REPORTING);

    private final LocalSystem system = LocalSystem.running();

    @Test
    void nothing_is_lost_and_nothing_is_doubled() throws Exception {
        Scenario month = new Scenario(
                SEED,
                LocalDate.now(LocalSystem.OSLO).minusDays(LocalSystem.DAYS),
                LocalSystem.DAYS,
                MUNICIPALITIES,
                REQUESTS);
        Report report = playWhileKilling(month);
        assertThat(report.refused()).as("commands refused").isEmpty();
        assertThat(report.accepted()).as("commands accepted").isEqualTo(report.planned());
        system.clock().show(Clock.systemUTC().instant(), Clock.systemUTC());

        Map<String, Long> published = new HashMap<>();
        TOPICS.forEach((service, topic) -> published.put(service, publishedEvents(service)));
        await("every published event is in the reporting history")
                .atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> TOPICS.keySet().forEach(service -> assertThat(system.number(
                                "reporting",
                                "select count(*) from history where source = '/barnekoordinator/" + service + "'"))
                        .as("history of " + service)
                        .isEqualTo(publishedEvents(service))));
        assertThat(system.number("reporting", "select count(*) - count(distinct event_id) from history"))
                .as("doubled in the history")
                .isZero();
        TOPICS.forEach(this::topicHoldsEachEventInOrder);
        viewsAgreeWithEvents(report.expected());
        SERVICES.forEach(service -> assertThat(system.number(
                        service.replace("-service", ""), "select count(*) from dead_letter where resolved_at is null"))
                .as("dead letters of " + service)
                .isZero());
    }

    private Report playWhileKilling(Scenario month) throws Exception {
        AtomicInteger day = new AtomicInteger();
        try (ExecutorService executor = Executors.newSingleThreadExecutor()) {
            Future<Report> playing =
                    executor.submit(() -> new Player(LocalSystem.GATEWAY, IssuerPart.ADDRESS, system.clock())
                            .play(month, (done, total, what) -> day.set(done)));
            for (int i = 0; i < SERVICES.size(); i++) {
                int killOn = (i + 1) * LocalSystem.DAYS / (SERVICES.size() + 1);
                await("day " + killOn)
                        .atMost(Duration.ofMinutes(5))
                        .until(() -> playing.isDone() || day.get() >= killOn);
                assertThat(playing.isDone())
                        .as("the simulation ended before " + SERVICES.get(i) + " was killed")
                        .isFalse();
                system.kill(SERVICES.get(i));
            }
            return playing.get();
        }
    }

    /** Every event this service has stored that others are told of; each service's own switch decides which. */
    private long publishedEvents(String service) {
        return system.number(service, "select coalesce(sum(last), 0) from publication_sequence");
    }

    /** At least once on the topic; and read without the repeats, each subject's numbers run from one without a gap. */
    private void topicHoldsEachEventInOrder(String service, String topic) {
        Set<String> seen = new HashSet<>();
        Map<String, Long> last = new HashMap<>();
        for (ConsumerRecord<String, byte[]> record : everythingOn(topic)) {
            if (seen.add(header(record, "ce_id"))) {
                long number = Long.parseLong(header(record, "ce_sequence"));
                Long before = last.put(record.key(), number);
                assertThat(number).as(topic + " " + record.key()).isEqualTo(before == null ? 1 : before + 1);
            }
        }
        assertThat((long) seen.size()).as("events on " + topic).isEqualTo(publishedEvents(service));
    }

    private void viewsAgreeWithEvents(Map<String, Object> expected) {
        long requests = stored("request", "request.RequestReceived");
        assertThat(requests).isEqualTo(((Number) expected.get("requests")).longValue());
        assertThat(system.number("request", """
                        select count(*) from worklist_request w where exists (
                          select 1 from event e
                          where e.stream = 'request-' || w.request_id and e.name = 'request.RequestReceived')
                        """)).isEqualTo(requests);
        assertThat(system.number("reporting", "select count(*) from request_view where received_at is not null"))
                .isEqualTo(requests);
        assertThat(system.number("reporting", "select count(*) from fact_request"))
                .isEqualTo(((Number) expected.get("requestsCounted")).longValue());
        assertThat(system.number("reporting", "select count(*) from need_view"))
                .isEqualTo(stored("request", "request.NeedNotified"));
        assertThat(system.number("reporting", "select count(*) from transfer_view"))
                .isEqualTo(stored("request", "request.RequestTransferred"))
                .isEqualTo(((Number) expected.get("transfers")).longValue());

        long cases = stored("coordination", "coordination.CaseOpened");
        assertThat(cases).isEqualTo(((Number) expected.get("cases")).longValue());
        assertThat(system.number("reporting", "select count(*) from case_view where opened_at is not null"))
                .isEqualTo(cases);

        long services = stored("coordination", "coordination.ServiceScheduled");
        assertThat(services).isEqualTo(((Number) expected.get("services")).longValue());
        assertThat(system.number("reporting", "select count(*) from service_view"))
                .isEqualTo(services);
        assertThat(stored("coordination", "coordination.ServiceDelayed"))
                .isEqualTo(((Number) expected.get("delays")).longValue())
                .isEqualTo(
                        system.number("reporting", "select count(*) from service_view where delayed_at is not null"));

        long complaints = stored("complaint", "complaint.ComplaintFiled");
        assertThat(system.number("reporting", "select count(*) from complaint_view"))
                .isEqualTo(complaints);
        long answers = stored("reporting", "reporting.SurveyAnswered");
        assertThat(system.number("reporting", "select count(*) from survey_answer"))
                .isEqualTo(answers);
    }

    private long stored(String database, String name) {
        return system.number(database, "select count(*) from event where name = '" + name + "'");
    }

    private static List<ConsumerRecord<String, byte[]>> everythingOn(String topic) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", "localhost:" + Ports.KAFKA, "enable.auto.commit", "false"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> all = new java.util.ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(all::add);
            }
            return all;
        }
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
