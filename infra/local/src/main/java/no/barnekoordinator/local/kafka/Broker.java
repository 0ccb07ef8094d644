package no.barnekoordinator.local.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.utils.Time;

/**
 * A Kafka broker that is its own controller (KRaft), listening on localhost only. What is published stays: no retention
 * limit, and the directory is kept between runs.
 */
public final class Broker {

    private static final int PARTITIONS = 6;
    private static final short ONE_COPY = 1;

    private final Map<String, String> settings;
    private final Path data;
    private final int port;

    Broker(Path data, int port, int controllerPort) {
        this.data = data;
        this.port = port;
        this.settings = settings(data, port, controllerPort);
    }

    /** Runs the broker as a process of its own: {@code DATA-DIRECTORY PORT CONTROLLER-PORT READY-FILE TOPIC…}. */
    public static void main(String[] arguments) throws Exception {
        List<String> words = List.of(arguments);
        Broker broker =
                new Broker(Path.of(words.get(0)), Integer.parseInt(words.get(1)), Integer.parseInt(words.get(2)));
        KafkaRaftServer server = broker.start();
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "broker-stop"));
        broker.createTopics(words.subList(4, words.size()));
        Files.writeString(Path.of(words.get(3)), "topics are there\n");
        server.awaitShutdown();
    }

    /**
     * Formats the directory if it is new, and starts.
     *
     * @throws IOException when the directory cannot be written
     */
    KafkaRaftServer start() throws IOException {
        if (!Files.exists(data.resolve("meta.properties"))) {
            format();
        }
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
        server.startup();
        return server;
    }

    /** Creates the topics that are not there yet. */
    void createTopics(List<String> names) throws ExecutionException, InterruptedException {
        List<NewTopic> topics = names.stream()
                .map(name -> new NewTopic(name, PARTITIONS, ONE_COPY).configs(Map.of("retention.ms", "-1")))
                .toList();
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, "localhost:" + port))) {
            for (var created : admin.createTopics(topics).values().values()) {
                try {
                    created.get();
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw e;
                    }
                }
            }
        }
    }

    private void format() throws IOException {
        Files.createDirectories(data);
        Path properties = data.resolve("format.properties");
        Files.writeString(
                properties,
                settings.entrySet().stream()
                        .map(setting -> setting.getKey() + "=" + setting.getValue())
                        .collect(Collectors.joining("\n", "", "\n")));
        int result = StorageTool.execute(
                new String[] {"format", "--standalone", "-t", Uuid.randomUuid().toString(), "-c", properties.toString()
                },
                System.out);
        if (result != 0) {
            throw new IOException("Cannot prepare " + data + " for Kafka; the lines above say why");
        }
    }

    private static Map<String, String> settings(Path data, int port, int controllerPort) {
        Map<String, String> settings = new HashMap<>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("controller.quorum.bootstrap.servers", "localhost:" + controllerPort);
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("listeners", "PLAINTEXT://localhost:" + port + ",CONTROLLER://localhost:" + controllerPort);
        settings.put("advertised.listeners", "PLAINTEXT://localhost:" + port);
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("log.dirs", data.toAbsolutePath().toString());
        settings.put("log.retention.ms", "-1");
        settings.put("num.partitions", Integer.toString(PARTITIONS));
        // A misspelt topic is an error to be seen, not a new topic.
        settings.put("auto.create.topics.enable", "false");
        // One broker holds the only copy of everything.
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("offsets.topic.num.partitions", "6");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("transaction.state.log.num.partitions", "6");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        // Sized for a topic server in a data centre by default: 128 MB of heap and 10 MB of file per partition.
        settings.put("log.cleaner.dedupe.buffer.size", "2097152");
        settings.put("log.index.size.max.bytes", "1048576");
        // Consumers of one machine come one by one; waiting for more of them only delays the start.
        settings.put("group.initial.rebalance.delay.ms", "0");
        return settings;
    }
}
