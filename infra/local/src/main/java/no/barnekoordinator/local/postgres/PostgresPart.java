package no.barnekoordinator.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.barnekoordinator.local.home.Directories;
import no.barnekoordinator.local.home.Layout;
import no.barnekoordinator.local.home.PrivateFile;
import no.barnekoordinator.local.process.Part;
import no.barnekoordinator.local.process.Probe;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL as a part of the system: durable (fsync and synchronous commit on), on localhost only, with passwords, its
 * data kept between runs.
 */
public final class PostgresPart implements Part {

    /** What makes an answered commit survive a power cut, and the rest of what this machine needs. */
    private static final Map<String, String> SETTINGS = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "listen_addresses", "localhost",
            "unix_socket_directories", "",
            "max_connections", "200",
            "shared_buffers", "128MB",
            "timezone", "UTC",
            "log_timezone", "UTC");

    private final Layout layout;
    private final int port;
    private @Nullable PostgresPrograms programs;

    /**
     * @param layout where the programs and the data lie
     * @param port where it listens
     */
    public PostgresPart(Layout layout, int port) {
        this.layout = layout;
        this.port = port;
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public String address() {
        return "localhost:" + port;
    }

    @Override
    public void prepare() throws IOException, InterruptedException {
        Files.createDirectories(layout.programs());
        programs = PostgresPrograms.unpackedIn(layout.programs());
        if (!Files.isDirectory(layout.postgres())) {
            initialise();
        }
    }

    @Override
    public List<String> command() {
        Stream<String> place = Stream.of("-D", layout.postgres().toString(), "-p", Integer.toString(port));
        Stream<String> settings = SETTINGS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(setting -> Stream.of("-c", setting.getKey() + "=" + setting.getValue()));
        return prepared().command("postgres", Stream.concat(place, settings).toList());
    }

    @Override
    public boolean serves() {
        if (!Probe.connects(port)) {
            return false;
        }
        try (Connection connection = new Databases(port).connectAsAdmin(Databases.ADMIN)) {
            return connection.isValid(2);
        } catch (SQLException _) {
            return false;
        }
    }

    @Override
    public void complete() throws IOException {
        try {
            new Databases(port).createMissing();
        } catch (SQLException e) {
            throw new IOException("PostgreSQL refused to make the databases: " + e.getMessage(), e);
        }
    }

    /** The fast shutdown, which does not wait for a forgotten psql to log out. */
    @Override
    public String stopSignal() {
        return "INT";
    }

    private void initialise() throws IOException, InterruptedException {
        Path unfinished = layout.data().resolve("postgres.unfinished");
        Path password = layout.data().resolve("postgres.password");
        Directories.delete(unfinished);
        PrivateFile.write(password, Databases.ADMIN + "\n");
        try {
            List<String> command = prepared()
                    .command(
                            "initdb",
                            List.of(
                                    "--pgdata=" + unfinished,
                                    "--username=" + Databases.ADMIN,
                                    "--pwfile=" + password,
                                    "--auth=scram-sha-256",
                                    "--encoding=UTF8",
                                    "--locale=C",
                                    // The same order of texts on every machine, whatever its own languages are.
                                    "--locale-provider=builtin",
                                    "--builtin-locale=C.UTF-8"));
            Files.createDirectories(layout.logs());
            int result = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(layout.log(name()).toFile()))
                    .start()
                    .waitFor();
            if (result != 0) {
                throw new IOException(
                        "initdb ended with exit code " + result + "; " + layout.log(name()) + " says why");
            }
            Files.move(unfinished, layout.postgres(), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(password);
        }
    }

    private PostgresPrograms prepared() {
        PostgresPrograms unpacked = programs;
        if (unpacked == null) {
            throw new IllegalStateException("prepare() comes first");
        }
        return unpacked;
    }
}
