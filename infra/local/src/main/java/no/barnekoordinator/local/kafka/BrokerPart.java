package no.barnekoordinator.local.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.barnekoordinator.contracts.Topics;
import no.barnekoordinator.local.home.Layout;
import no.barnekoordinator.local.home.Ports;
import no.barnekoordinator.local.process.JavaCommand;
import no.barnekoordinator.local.process.Part;
import no.barnekoordinator.local.process.Probe;

/** Kafka as a part of the system. */
public final class BrokerPart implements Part {

    private static final List<String> TOPICS = List.of(
            Topics.REQUEST,
            Topics.COORDINATION,
            Topics.COMPLAINT,
            Topics.REPORTING,
            "barnekoordinator.access.v1",
            "barnekoordinator.ledger.v1");

    private final Layout layout;

    public BrokerPart(Layout layout) {
        this.layout = layout;
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public String address() {
        return "localhost:" + Ports.KAFKA;
    }

    @Override
    public void prepare() throws IOException {
        Files.createDirectories(layout.run());
        Files.deleteIfExists(readyFile());
    }

    @Override
    public List<String> command() {
        Stream<String> arguments = Stream.of(
                layout.kafka().toString(),
                Integer.toString(Ports.KAFKA),
                Integer.toString(Ports.KAFKA_CONTROLLER),
                readyFile().toString());
        return JavaCommand.ofThisProgram(
                Broker.class, "256m", Stream.concat(arguments, TOPICS.stream()).toList());
    }

    /** The broker writes the file when every topic is there; that the port answers would be too early. */
    @Override
    public boolean serves() {
        return Files.exists(readyFile()) && Probe.connects(Ports.KAFKA);
    }

    private Path readyFile() {
        return layout.run().resolve("kafka.ready");
    }
}
