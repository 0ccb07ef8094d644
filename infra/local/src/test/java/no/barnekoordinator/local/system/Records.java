package no.barnekoordinator.local.system;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.barnekoordinator.local.home.Ports;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What lies on the topics, read as anybody reads Kafka. */
final class Records {

    private static final Duration POLL = Duration.ofMillis(200);

    private Records() {}

    /**
     * One record.
     *
     * @param headers by name
     * @param value the bytes as UTF-8
     */
    record Published(String topic, String key, Map<String, String> headers, String value) {

        static Published of(ConsumerRecord<String, String> record) {
            Map<String, String> headers = new TreeMap<>();
            record.headers()
                    .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
            return new Published(record.topic(), record.key(), headers, record.value());
        }

        String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    /** Everything on these topics now, in order within each key. */
    static List<Published> on(List<String> topics) {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", "localhost:" + Ports.KAFKA, "enable.auto.commit", "false"),
                new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> partitions = topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<Published> all = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(record -> all.add(Published.of(record)));
            }
            return all;
        }
    }
}
