package no.barnekoordinator.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The PostgreSQL of the tests: one server per JVM, started when the first test asks for a database, stopped when the
 * JVM ends. Embedded or a container, see the switch {@code barnekoordinator.test.servers=auto|embedded|containers}.
 *
 * <p>It is the version of production with durability off: a test database does not outlive its JVM.
 */
public final class PostgresServer {

    private static final String IMAGE_PROPERTY = "barnekoordinator.test.postgres.image";
    private static final String IMAGE = "postgres:18";
    private static final String ADMIN = "postgres";
    private static final int LONGEST_HINT = 30;
    private static final Map<String, String> SETTINGS = Map.of(
            "max_connections", "200",
            "fsync", "off",
            "synchronous_commit", "off",
            "full_page_writes", "off",
            "timezone", "UTC");
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static @Nullable PostgresServer running;

    private final String host;
    private final int port;
    private final String adminPassword;

    private PostgresServer(String host, int port, String adminPassword) {
        this.host = host;
        this.port = port;
        this.adminPassword = adminPassword;
    }

    /**
     * Creates an empty database with an owner role and an app role of its own.
     *
     * @param hint what it is for, seen in its name; anything but letters and digits becomes an underscore
     * @throws IllegalStateException if the server does not start or refuses
     */
    public static TestDatabase freshDatabase(String hint) {
        return running().create(hint);
    }

    /**
     * Does what an operator does to a database, as the server's administrator.
     *
     * @throws IllegalStateException if the server refuses
     */
    public static void administer(TestDatabase database, String... statements) {
        running().run(database.name(), statements);
    }

    private static synchronized PostgresServer running() {
        PostgresServer server = running;
        if (server == null) {
            server = ServerStart.start("PostgreSQL", PostgresServer::embedded, PostgresServer::container);
            running = server;
        }
        return server;
    }

    private TestDatabase create(String hint) {
        String plain = hint.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        String name =
                "t_" + plain.substring(0, Math.min(LONGEST_HINT, plain.length())) + "_" + DATABASES.incrementAndGet();
        String owner = name + "_owner";
        String app = name + "_app";
        // The sort order is the server's own, so that it is the same embedded and in a container.
        run(
                ADMIN,
                "CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(owner, owner),
                "CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(app, app),
                """
                CREATE DATABASE %s OWNER %s TEMPLATE template0 ENCODING 'UTF8'
                LOCALE 'C' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8'""".formatted(name, owner),
                "REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(name),
                "GRANT CONNECT ON DATABASE %s TO %s".formatted(name, app));
        run(name, "REVOKE ALL ON SCHEMA public FROM PUBLIC", "GRANT USAGE ON SCHEMA public TO %s".formatted(app));
        return new TestDatabase(url(name), owner, owner, app, app);
    }

    private void run(String database, String... statements) {
        try (Connection connection = DriverManager.getConnection(url(database), ADMIN, adminPassword);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL of the tests refused: " + e.getMessage(), e);
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(host, port, database);
    }

    private static PostgresServer embedded() {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(1))
                .setRegisterShutdownHook(false);
        SETTINGS.forEach(builder::setServerConfig);
        try {
            EmbeddedPostgres server = builder.start();
            AtExit.stop("PostgreSQL", server::close);
            return new PostgresServer("localhost", server.getPort(), ADMIN);
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL did not start", e);
        }
    }

    private static PostgresServer container() {
        List<String> command = new ArrayList<>(List.of("postgres"));
        SETTINGS.forEach((key, value) -> command.addAll(List.of("-c", key + "=" + value)));
        PostgreSQLContainer container = new PostgreSQLContainer(System.getProperty(IMAGE_PROPERTY, IMAGE))
                .withUsername(ADMIN)
                .withPassword(ADMIN)
                .withDatabaseName(ADMIN);
        container.setCommand(command.toArray(String[]::new));
        container.start();
        AtExit.stop("PostgreSQL", container::stop);
        return new PostgresServer(
                container.getHost(), container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT), ADMIN);
    }
}
