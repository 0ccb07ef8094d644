package no.barnekoordinator.testing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jspecify.annotations.Nullable;
import org.testcontainers.kafka.KafkaContainer;

/**
 * The Kafka of the tests: one real KRaft broker per JVM, started on first use, stopped when the JVM ends. Embedded or a
 * container, see the switch {@code barnekoordinator.test.servers=auto|embedded|containers}.
 *
 * <p>As in production, topics are not created by being spoken to: use {@link #createTopics}.
 */
public final class KafkaBroker {

    static final Map<String, String> SETTINGS =
            Map.of("auto.create.topics.enable", "false", "group.initial.rebalance.delay.ms", "0");

    private static final String IMAGE_PROPERTY = "barnekoordinator.test.kafka.image";
    private static final String IMAGE = "apache/kafka:4.2.1";
    private static final AtomicInteger PREFIXES = new AtomicInteger();
    private static @Nullable String running;

    private KafkaBroker() {}

    /** The broker's address, {@code host:port}. */
    public static synchronized String bootstrapServers() {
        String address = running;
        if (address == null) {
            address = ServerStart.start("Kafka", KafkaBroker::embedded, KafkaBroker::container);
            running = address;
        }
        return address;
    }

    /** A prefix no other test of this JVM gets, such as {@code t3.}: topics and groups of one test stay apart. */
    public static String freshTopicPrefix() {
        return "t" + PREFIXES.incrementAndGet() + ".";
    }

    /**
     * Creates topics, one copy each; a topic that exists already stays as it is.
     *
     * @param partitions of each topic
     * @throws IllegalStateException if the broker refuses
     */
    public static void createTopics(int partitions, String... topics) {
        List<NewTopic> asked = Stream.of(topics)
                .map(topic -> new NewTopic(topic, partitions, (short) 1))
                .toList();
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers()))) {
            for (var created : admin.createTopics(asked).values().values()) {
                awaitCreated(created);
            }
        }
    }

    private static void awaitCreated(org.apache.kafka.common.KafkaFuture<Void> created) {
        try {
            created.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while creating topics", e);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("Kafka of the tests refused a topic", e);
            }
        }
    }

    private static String embedded() {
        EmbeddedKafka kafka = EmbeddedKafka.start();
        AtExit.stop("Kafka", kafka::stop);
        return kafka.bootstrapServers();
    }

    private static String container() {
        KafkaContainer container = new KafkaContainer(System.getProperty(IMAGE_PROPERTY, IMAGE));
        SETTINGS.forEach((key, value) ->
                container.addEnv("KAFKA_" + key.toUpperCase(Locale.ROOT).replace('.', '_'), value));
        container.start();
        AtExit.stop("Kafka", container::stop);
        return container.getBootstrapServers();
    }
}
