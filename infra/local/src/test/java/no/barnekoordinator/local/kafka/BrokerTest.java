package no.barnekoordinator.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerTest {

    private static final String TOPIC = "barnekoordinator.request.v1";

    @TempDir
    private Path directory;

    @Test
    void what_was_published_before_a_restart_is_read_after_it() throws Exception {
        int port = freePort();
        int controllerPort = freePort();
        KafkaRaftServer first = broker(port, controllerPort).start();
        TopicPartition written;
        try {
            broker(port, controllerPort).createTopics(List.of(TOPIC));
            thereAreSixPartitionsThatForgetNothing(port);
            written = write(port);
        } finally {
            stop(first);
        }

        KafkaRaftServer second = broker(port, controllerPort).start();
        try {
            broker(port, controllerPort).createTopics(List.of(TOPIC));
            assertThat(read(port, written)).containsExactly("kept");
        } finally {
            stop(second);
        }
    }

    private static void thereAreSixPartitionsThatForgetNothing(int port) throws Exception {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, "localhost:" + port))) {
            assertThat(admin.describeTopics(List.of(TOPIC))
                            .allTopicNames()
                            .get()
                            .get(TOPIC)
                            .partitions())
                    .hasSize(6);
            ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, TOPIC);
            assertThat(admin.describeConfigs(List.of(topic))
                            .all()
                            .get()
                            .get(topic)
                            .get("retention.ms")
                            .value())
                    .isEqualTo("-1");
        }
    }

    private static TopicPartition write(int port) throws Exception {
        Map<String, Object> settings = Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, "localhost:" + port);
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            var written =
                    producer.send(new ProducerRecord<>(TOPIC, "case", "kept")).get();
            return new TopicPartition(written.topic(), written.partition());
        }
    }

    private static List<String> read(int port, TopicPartition partition) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                "localhost:" + port,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(partition));
            return consumer.poll(Duration.ofSeconds(20)).records(partition).stream()
                    .map(ConsumerRecord::value)
                    .toList();
        }
    }

    private Broker broker(int port, int controllerPort) {
        return new Broker(directory.resolve("kafka"), port, controllerPort);
    }

    private static void stop(KafkaRaftServer server) {
        server.shutdown();
        server.awaitShutdown();
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
