package no.barnekoordinator.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Properties;
import java.util.Random;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.jspecify.annotations.Nullable;

/** A real KRaft broker and controller in this JVM, its logs in a temporary directory. */
final class EmbeddedKafka {

    private static final String LOOPBACK = "127.0.0.1";
    // Below the range from which systems hand out ports by themselves, so that nobody takes one in between.
    private static final int LOWEST_PORT = 20_000;
    private static final int HIGHEST_PORT = 30_000;

    private final KafkaRaftServer server;
    private final Path directory;
    private final String bootstrapServers;

    private EmbeddedKafka(KafkaRaftServer server, Path directory, String bootstrapServers) {
        this.server = server;
        this.directory = directory;
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Formats storage and starts the broker; returns when it serves.
     *
     * @throws IllegalStateException if Kafka refuses to format its storage
     */
    static EmbeddedKafka start() {
        // Kafka ends the whole JVM when something is fatal to it; here that would end the tests without a word.
        Exit.setExitProcedure(EmbeddedKafka::fatal);
        Exit.setHaltProcedure(EmbeddedKafka::fatal);
        try {
            Path directory = Files.createTempDirectory("barnekoordinator-kafka-");
            int port = freePort();
            Properties settings = settings(directory, port, freePort());
            format(directory, settings);
            KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
            server.startup();
            return new EmbeddedKafka(server, directory, LOOPBACK + ":" + port);
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded Kafka did not start", e);
        }
    }

    String bootstrapServers() {
        return bootstrapServers;
    }

    void stop() throws IOException {
        server.shutdown();
        server.awaitShutdown();
        Files.walkFileTree(directory, new DeletingVisitor());
    }

    private static void fatal(int status, @Nullable String message) {
        throw new IllegalStateException("The embedded Kafka gave up with status " + status + ": " + message);
    }

    private static Properties settings(Path directory, int port, int controllerPort) {
        Properties settings = new Properties();
        settings.setProperty("process.roles", "broker,controller");
        settings.setProperty("node.id", "1");
        settings.setProperty("controller.quorum.bootstrap.servers", LOOPBACK + ":" + controllerPort);
        settings.setProperty(
                "listeners",
                "PLAINTEXT://%s:%d,CONTROLLER://%s:%d".formatted(LOOPBACK, port, LOOPBACK, controllerPort));
        settings.setProperty("advertised.listeners", "PLAINTEXT://%s:%d".formatted(LOOPBACK, port));
        settings.setProperty("controller.listener.names", "CONTROLLER");
        settings.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.setProperty("log.dirs", directory.resolve("logs").toString());
        settings.setProperty("offsets.topic.num.partitions", "1");
        settings.setProperty("offsets.topic.replication.factor", "1");
        settings.setProperty("transaction.state.log.num.partitions", "1");
        settings.setProperty("transaction.state.log.replication.factor", "1");
        settings.setProperty("transaction.state.log.min.isr", "1");
        settings.setProperty("share.coordinator.state.topic.num.partitions", "1");
        settings.setProperty("share.coordinator.state.topic.replication.factor", "1");
        settings.setProperty("share.coordinator.state.topic.min.isr", "1");
        settings.setProperty("log.index.size.max.bytes", "1048576");
        // 128 MB of heap by default, taken from the tests.
        settings.setProperty("log.cleaner.dedupe.buffer.size", "2097152");
        KafkaBroker.SETTINGS.forEach(settings::setProperty);
        return settings;
    }

    private static void format(Path directory, Properties settings) throws IOException {
        Path file = directory.resolve("server.properties");
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            settings.store(writer, null);
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int status = StorageTool.execute(
                new String[] {"format", "--standalone", "-t", Uuid.randomUuid().toString(), "-c", file.toString()},
                new PrintStream(said, true, StandardCharsets.UTF_8));
        if (status != 0) {
            throw new IllegalStateException(
                    "Kafka did not format its storage: " + said.toString(StandardCharsets.UTF_8));
        }
    }

    private static int freePort() throws IOException {
        Random random = new Random();
        IOException taken = new IOException("no port tried");
        for (int attempt = 0; attempt < 50; attempt++) {
            int port = random.nextInt(LOWEST_PORT, HIGHEST_PORT);
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException e) {
                taken = e;
            }
        }
        throw taken;
    }

    /** Deletes files, then their directory. */
    private static final class DeletingVisitor extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) throws IOException {
            if (failure != null) {
                throw failure;
            }
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
        }
    }
}
