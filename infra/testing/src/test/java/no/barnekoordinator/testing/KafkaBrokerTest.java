package no.barnekoordinator.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class KafkaBrokerTest {

    @Test
    void whatIsWrittenIsReadBackFromTheBeginningByAnyoneWhoAsks() {
        String topic = KafkaBroker.freshTopicPrefix() + "letters";
        KafkaBroker.createTopics(3, topic);
        write(topic, "a", "b", "c", "d");

        var read = PlainConsumer.readUntil(topic, records -> records.size() == 4);

        assertThat(read).extracting(ConsumerRecord::key).containsExactlyInAnyOrder("a", "b", "c", "d");
        assertThat(PlainConsumer.readAll(topic)).hasSize(4);
        assertThat(PlainConsumer.header(read.getFirst(), "kind")).isEqualTo("letter");
        assertThat(PlainConsumer.header(read.getFirst(), "absent")).isNull();
    }

    @Test
    void aReaderWhoWaitsInVainSaysWhatItSaw() {
        String topic = KafkaBroker.freshTopicPrefix() + "few";
        KafkaBroker.createTopics(1, topic);
        write(topic, "only");

        assertThatThrownBy(() -> PlainConsumer.readUntil(topic, records -> records.size() > 1, Duration.ofSeconds(1)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("1 records, keys [only]");
    }

    @Test
    void creatingATopicTwiceIsNotAnError() {
        String topic = KafkaBroker.freshTopicPrefix() + "twice";
        KafkaBroker.createTopics(2, topic);
        KafkaBroker.createTopics(2, topic);
        assertThat(PlainConsumer.readAll(topic)).isEmpty();
    }

    @Test
    void aTopicIsNotCreatedByBeingSpokenTo() {
        String topic = KafkaBroker.freshTopicPrefix() + "absent";
        assertThatThrownBy(() -> PlainConsumer.readAll(topic)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void prefixesDiffer() {
        assertThat(KafkaBroker.freshTopicPrefix()).isNotEqualTo(KafkaBroker.freshTopicPrefix());
    }

    private static void write(String topic, String... keys) {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", KafkaBroker.bootstrapServers(), "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer())) {
            for (String key : List.of(keys)) {
                var sent = new ProducerRecord<>(topic, key, key.getBytes(StandardCharsets.UTF_8));
                sent.headers().add("kind", "letter".getBytes(StandardCharsets.UTF_8));
                producer.send(sent);
            }
        }
    }
}
