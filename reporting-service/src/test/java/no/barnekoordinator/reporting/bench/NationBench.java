package no.barnekoordinator.reporting.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.Topics;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.contracts.request.RequestReceivedV1;
import no.barnekoordinator.reporting.ReportingServiceTest;
import no.barnekoordinator.reporting.Stated;
import no.barnekoordinator.reporting.view.Rebuild;
import no.barnekoordinator.testing.KafkaBroker;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * A whole nation in the topics: how long a rebuild takes beside a plain copy of the same bytes, and what pages, tables
 * and fresh figures take then. Not a test of the build: {@code infra/bench/nation} runs it and prints the figures.
 */
class NationBench extends ReportingServiceTest {

    private static final int FAMILIES = Integer.getInteger("nation.families", 100_000);
    private static final int CALLS = Integer.getInteger("nation.calls", 60);

    /** The nation has topics of its own, so that the running service does not take it in a fact at a time. */
    private static final String PREFIX = "nation.";

    private static final int PARTITIONS = 6;
    private static final List<String> HEADERS = List.of(
            "ce_id",
            "ce_type",
            "ce_source",
            "ce_subject",
            "ce_municipality",
            "ce_time",
            "ce_recordedtime",
            "ce_sequence",
            "ce_correlationid",
            "ce_causationid",
            "ce_actorrole");

    @Autowired
    private Rebuild rebuild;

    @Test
    void how_long_a_nation_takes() throws Exception {
        say("families", FAMILIES);
        long stated = timed("made and produced, s", this::produce);
        say("facts", stated);
        owner().sql("""
                create table copied (event_id text, type text, source text, subject_id uuid, municipality text,
                  happened_at timestamptz, recorded_at timestamptz, sequence bigint, correlation_id text,
                  causation_id text, actor_role text, topic text, partition integer, "offset" bigint, case_id uuid,
                  data jsonb)
                """).update();
        long started = System.nanoTime();
        assertThat(copy()).isEqualTo(stated);
        double copying = seconds(started);
        say("copied from Kafka into one table, s", copying);
        timed("from that table into the history with its indexes, s", () -> owner().sql("""
                insert into history (event_id, type, source, subject_id, municipality, happened_at, recorded_at,
                  sequence, correlation_id, causation_id, actor_role, topic, partition, "offset", case_id, data)
                select * from copied
                """)
                .update());
        owner().sql("drop table copied").update();
        owner().sql("vacuum analyze").update();
        started = System.nanoTime();
        assertThat(rebuild.run()).isGreaterThanOrEqualTo(stated);
        double rebuilding = seconds(started);
        say("rebuilt, s", rebuilding);
        say("rebuilt, facts a second", stated / rebuilding);
        say("rebuilt, times the plain copy", rebuilding / copying);
        owner().sql("vacuum analyze").update();
        tables();
        pages();
        lag();
        say(
                "heap used, MB",
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1_000_000);
    }

    private long produce() {
        for (String topic : topics()) {
            KafkaBroker.createTopics(PARTITIONS, PREFIX + topic);
        }
        long[] stated = {0};
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        KafkaBroker.bootstrapServers(),
                        ProducerConfig.LINGER_MS_CONFIG,
                        20,
                        ProducerConfig.BATCH_SIZE_CONFIG,
                        256 * 1024),
                new StringSerializer(),
                new ByteArraySerializer())) {
            Nation.of(1, FAMILIES, fact -> {
                ProducerRecord<String, byte[]> message = message(fact, "nation-" + stated[0]++);
                var there = new ProducerRecord<>(PREFIX + message.topic(), message.key(), message.value());
                message.headers().forEach(there.headers()::add);
                if (fact.contract() instanceof CaseContract aboutACase) {
                    there.headers().add("case", aboutACase.caseId().toString().getBytes(StandardCharsets.UTF_8));
                }
                producer.send(there);
            });
        }
        return stated[0];
    }

    private static List<String> topics() {
        return List.of(Topics.REQUEST, Topics.COORDINATION, Topics.COMPLAINT);
    }

    /** What the rebuild is measured against: the same bytes, as fast as they can be had and stored. */
    private long copy() throws SQLException {
        long copied = 0;
        try (Connection connection = ownerConnection();
                var consumer = new KafkaConsumer<>(
                        Map.<String, Object>of(
                                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                KafkaBroker.bootstrapServers(),
                                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                                20_000,
                                ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
                                8 * 1024 * 1024,
                                ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
                                64 * 1024 * 1024),
                        new StringDeserializer(),
                        new ByteArrayDeserializer())) {
            List<TopicPartition> all = topics().stream()
                    .flatMap(topic -> Stream.iterate(0, number -> number + 1)
                            .limit(PARTITIONS)
                            .map(number -> new TopicPartition(PREFIX + topic, number)))
                    .toList();
            consumer.assign(all);
            consumer.seekToBeginning(all);
            long end = consumer.endOffsets(all).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            CopyIn copying = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy copied from stdin");
            while (copied < end) {
                StringBuilder lines = new StringBuilder();
                for (ConsumerRecord<String, byte[]> message : consumer.poll(Duration.ofSeconds(1))) {
                    line(lines, message);
                    copied++;
                }
                byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
                copying.writeToCopy(bytes, 0, bytes.length);
            }
            copying.endCopy();
        }
        return copied;
    }

    private static void line(StringBuilder lines, ConsumerRecord<String, byte[]> message) {
        for (String name : HEADERS) {
            lines.append(header(message, name)).append('\t');
        }
        lines.append(message.topic().substring(PREFIX.length()))
                .append('\t')
                .append(message.partition())
                .append('\t')
                .append(message.offset())
                .append('\t')
                .append(message.headers().lastHeader("case") == null ? "\\N" : header(message, "case"))
                .append('\t')
                .append(new String(message.value(), StandardCharsets.UTF_8).replace("\\", "\\\\"))
                .append('\n');
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    /** Each table counted for the first time, and then asked for again and again, by the nation and by everywhere. */
    private void tables() {
        List<Double> nation = new ArrayList<>();
        List<Double> everywhere = new ArrayList<>();
        for (JsonNode table : get("/api/v1/statistics/tables", null).body().get("tables")) {
            String id = table.get("id").asString();
            String data = "/api/v1/statistics/tables/" + id + "/data?period=2026Q1";
            long started = System.nanoTime();
            assertThat(get(data, null).status()).as(id).isEqualTo(200);
            say("counted for the first time: " + id + ", s", seconds(started));
            List<Double> own = times(() -> get(data, null));
            nation.addAll(own);
            List<Double> all = times(() -> get(data + "&municipality=*&valueCodes[contents]=" + contents(id), null));
            everywhere.addAll(all);
            say(
                    "table " + id + ", ms: p50 and p99 of the nation, of every municipality",
                    percentiles(own) + ", " + percentiles(all));
        }
        say(
                "all tables, ms: p50 and p99 of the nation, of every municipality",
                percentiles(nation) + ", " + percentiles(everywhere));
    }

    private String contents(String table) {
        return get("/api/v1/statistics/tables/" + table + "/metadata", null)
                .body()
                .get("dimension")
                .get("contents")
                .get("category")
                .get("index")
                .iterator()
                .next()
                .asString();
    }

    private void pages() {
        for (String path : List.of("/tilsyn/norge", "/tilsyn/norge?place=46", "/tilsyn")) {
            long started = System.nanoTime();
            assertThat(page(path, SUPERVISOR).status()).as(path).isEqualTo(200);
            say("page " + path + ", opened for the first time, s", seconds(started));
            List<Double> times = times(() -> page(path, SUPERVISOR));
            say("page " + path + ", ms: p50 and p99", percentiles(times));
        }
    }

    /** From a request stated to the municipality's own figure, with the whole nation beside it. */
    private void lag() {
        String figure = "/api/v1/statistics/tables/requests/data?period=2026Q2&municipality=0301"
                + "&valueCodes[channel]=TOTAL&valueCodes[contents]=requests";
        List<Double> history = new ArrayList<>();
        List<Double> figures = new ArrayList<>();
        for (int call = 0; call < Math.min(CALLS, 30); call++) {
            UUID caseId = UUID.randomUUID();
            long before = value(figure);
            long started = System.nanoTime();
            send(List.of(message(
                    Stated.of(
                            Topics.REQUEST,
                            new RequestReceivedV1(
                                    caseId,
                                    UUID.randomUUID(),
                                    Channel.ORAL,
                                    ApplicantKind.PARENT,
                                    1,
                                    false,
                                    false,
                                    "0301",
                                    Instant.parse("2026-06-02T08:00:00Z"))),
                    UUID.randomUUID().toString())));
            await().pollInterval(Duration.ofMillis(2)).atMost(PATIENCE).until(() -> jdbc.sql(
                            "select exists (select 1 from history where case_id = :case)")
                    .param("case", caseId)
                    .query(Boolean.class)
                    .single());
            history.add(seconds(started) * 1_000);
            await().pollInterval(Duration.ofMillis(2))
                    .atMost(Duration.ofMinutes(5))
                    .until(() -> value(figure) == before + 1);
            figures.add(seconds(started) * 1_000);
        }
        say("stated to taken in, ms: p50 and p99", percentiles(history));
        say("stated to the figure, ms: p50 and p99", percentiles(figures));
    }

    private long value(String path) {
        return get(path, SUPERVISOR).body().get("value").get(0).asLong();
    }

    private static List<Double> times(Supplier<Answer> call) {
        List<Double> times = new ArrayList<>();
        for (int number = 0; number < CALLS; number++) {
            long started = System.nanoTime();
            assertThat(call.get().status()).isEqualTo(200);
            times.add(seconds(started) * 1_000);
        }
        return times;
    }

    private static String percentiles(List<Double> times) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return String.format(
                Locale.ROOT,
                "%.1f %.1f",
                sorted.get(sorted.size() / 2),
                sorted.get((int) Math.ceil(sorted.size() * 0.99) - 1));
    }

    private static long timed(String what, Supplier<? extends Number> work) {
        long started = System.nanoTime();
        long result = work.get().longValue();
        say(what, seconds(started));
        return result;
    }

    private static double seconds(long started) {
        return (System.nanoTime() - started) / 1e9;
    }

    /** The figures are what this is run for. */
    @SuppressWarnings("SystemOut")
    private static void say(String what, Object figure) {
        System.out.println("nation | " + what + " | "
                + (figure instanceof Double number ? String.format(Locale.ROOT, "%.3f", number) : figure));
    }
}
