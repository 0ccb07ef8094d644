package no.barnekoordinator.local.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.barnekoordinator.local.Main;
import no.barnekoordinator.local.clock.ClockFile;
import no.barnekoordinator.local.home.Directories;
import no.barnekoordinator.local.home.Layout;
import no.barnekoordinator.local.home.Ports;
import no.barnekoordinator.local.kafka.Broker;
import no.barnekoordinator.local.process.JavaCommand;

/**
 * The whole system as {@code infra/local/up --empty} starts it, from the jars of this build, in a directory of its own:
 * every part a process. One for all system tests of a JVM; its clock begins {@link #DAYS} days ago.
 */
final class LocalSystem {

    /** How far back the clock begins, so that there is time to play. */
    static final int DAYS = 40;

    static final String GATEWAY = "http://localhost:" + Ports.GATEWAY;
    static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final List<String> MODULES = List.of(
            "request-service", "coordination-service", "complaint-service", "reporting-service", "infra/gateway");

    /** Outlines of a few municipalities, as an operator supplies them for all. */
    private static final String MAP = "reporting-service/src/test/resources/municipalities.geojson";

    private static LocalSystem running;

    private final Layout layout;
    private final Process launcher;

    private LocalSystem(Layout layout, Process launcher) {
        this.layout = layout;
        this.launcher = launcher;
    }

    /** Started at the first call, stopped when the JVM ends. */
    static synchronized LocalSystem running() {
        if (running == null) {
            try {
                running = start();
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException("The local system did not start", e);
            }
        }
        return running;
    }

    private static LocalSystem start() throws IOException, InterruptedException {
        Path project = Path.of("").toAbsolutePath().getParent().getParent();
        Path root = Path.of("target", "system").toAbsolutePath();
        Directories.delete(root);
        for (String module : MODULES) {
            Path target = root.resolve(module).resolve("target");
            Files.createDirectories(target.getParent());
            Files.createSymbolicLink(target, project.resolve(module).resolve("target"));
        }
        Layout layout = new Layout(root);
        Files.createDirectories(layout.data());
        clock(layout).show(begin(), Clock.systemUTC());
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-Dbarnekoordinator.root=" + root,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "up",
                "--empty"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(root.resolve("up.txt").toFile());
        builder.environment()
                .put("BARNEKOORDINATOR_REPORTING_MAP_FILE", project.resolve(MAP).toString());
        Process launcher = builder.start();
        LocalSystem system = new LocalSystem(layout, launcher);
        Runtime.getRuntime().addShutdownHook(new Thread(system::stop));
        system.awaitServing();
        return system;
    }

    /** The first instant the system's clock shows. */
    static Instant begin() {
        return LocalDate.now(OSLO)
                .minusDays(DAYS)
                .atTime(LocalTime.of(8, 0))
                .atZone(OSLO)
                .toInstant();
    }

    private static ClockFile clock(Layout layout) {
        return new ClockFile(layout.clock());
    }

    /** The clock every process of the system shares. */
    ClockFile clock() {
        return clock(layout);
    }

    private void awaitServing() throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!serves()) {
            if (!launcher.isAlive()) {
                throw new IllegalStateException("The launcher ended:\n" + said());
            }
            if (System.nanoTime() > until) {
                stop();
                throw new IllegalStateException("The system did not serve in " + PATIENCE + ":\n" + said());
            }
            launcher.waitFor(200, TimeUnit.MILLISECONDS);
        }
    }

    private static boolean serves() {
        return List.of(Ports.REQUEST, Ports.COORDINATION, Ports.COMPLAINT, Ports.REPORTING, Ports.GATEWAY).stream()
                .allMatch(LocalSystem::isReady);
    }

    static boolean isReady(int port) {
        try {
            HttpResponse<Void> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(
                                            URI.create("http://localhost:" + port + "/actuator/health/readiness"))
                                    .timeout(Duration.ofSeconds(2))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding());
            return answer.statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Path up() {
        return layout.root().resolve("up.txt");
    }

    /** What the launcher has printed. */
    String said() throws IOException {
        return Files.readString(up());
    }

    /**
     * Ends a service the hard way, {@code kill -9}; the launcher starts it again.
     *
     * @param service for example {@code request-service}
     */
    void kill(String service) {
        launcher.descendants()
                .filter(process -> process.info().commandLine().orElse("").contains("/" + service + "-"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No process of " + service))
                .destroyForcibly();
    }

    /** Stops the broker where it is, {@code kill -STOP}: whoever speaks to it gets no answer. */
    void stopBroker() {
        signalBroker("-STOP");
    }

    /** Lets the broker go on. */
    void resumeBroker() {
        signalBroker("-CONT");
    }

    private void signalBroker(String signal) {
        long broker = launcher.descendants()
                .filter(process -> process.info()
                        .commandLine()
                        .orElse("")
                        .contains(JavaCommand.PART + Broker.class.getSimpleName() + " "))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No process of the broker"))
                .pid();
        try {
            int answer = new ProcessBuilder("kill", signal, Long.toString(broker))
                    .start()
                    .waitFor();
            if (answer != 0) {
                throw new IllegalStateException("kill " + signal + " answered " + answer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    /** One number from the database of a service, read as its superuser. */
    long number(String database, String sql) {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://localhost:" + Ports.POSTGRES + "/" + database, "postgres", "postgres");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Makes the post office refuse every letter from now on, or take them again. */
    void refusePost(boolean refuse) {
        Path told = layout.post().resolve("REFUSE");
        try {
            if (refuse) {
                Files.createDirectories(layout.post());
                Files.writeString(told, "post-closed\nlasting\n");
            } else {
                Files.deleteIfExists(told);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stop() {
        launcher.destroy();
        try {
            if (!launcher.waitFor(60, TimeUnit.SECONDS)) {
                launcher.descendants().forEach(ProcessHandle::destroyForcibly);
                launcher.destroyForcibly();
            }
            Directories.delete(layout.data());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
