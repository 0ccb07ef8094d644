package no.barnekoordinator.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import no.barnekoordinator.local.home.Layout;
import no.barnekoordinator.local.process.Console;
import no.barnekoordinator.local.process.Supervised;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One server for all of it, since a new one takes seconds. */
class PostgresPartTest {

    @TempDir
    private Path root;

    @Test
    void the_services_find_durable_databases_with_their_roles_and_their_data_again_after_a_restart() throws Exception {
        int port = freePort();
        Supervised first = postgres(port);
        first.start();
        try {
            itIsDurableAndAsksForPasswords(port);
            eachServiceHasAnOwnerAndARoleThatMayNothingByItself(port);
            owner(port, "create table kept (word text)", "insert into kept values ('kept')");
        } finally {
            first.stop();
        }

        Supervised second = postgres(port);
        second.start();
        try {
            assertThat(answer(port, "request", "request_owner", "select word from kept"))
                    .isEqualTo("kept");
        } finally {
            second.stop();
        }
    }

    private static void itIsDurableAndAsksForPasswords(int port) throws SQLException {
        assertThat(answer(port, "postgres", "postgres", "show fsync")).isEqualTo("on");
        assertThat(answer(port, "postgres", "postgres", "show synchronous_commit"))
                .isEqualTo("on");
        assertThat(answer(port, "postgres", "postgres", "show listen_addresses"))
                .isEqualTo("localhost");
        assertThat(answer(port, "postgres", "postgres", "show server_version")).startsWith("18.");
        assertThatThrownBy(() -> DriverManager.getConnection(url(port, "request"), "request_app", "guessed"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    private static void eachServiceHasAnOwnerAndARoleThatMayNothingByItself(int port) throws SQLException {
        for (String name : Databases.NAMES) {
            assertThat(
                            answer(
                                    port,
                                    name,
                                    name + "_owner",
                                    "select pg_catalog.pg_get_userbyid(datdba) from pg_database where datname = current_database()"))
                    .isEqualTo(name + "_owner");
            assertThatThrownBy(() -> answer(port, name, name + "_app", "create table mine (id int)"))
                    .hasMessageContaining("permission denied for schema public");
        }
        assertThatThrownBy(() -> answer(port, "request", "complaint_app", "select 1"))
                .hasMessageContaining("permission denied for database");
    }

    private Supervised postgres(int port) {
        Layout layout = new Layout(root);
        return new Supervised(new PostgresPart(layout, port), layout, new Console(new PrintStream(System.out), false));
    }

    private static void owner(int port, String... statements) throws SQLException {
        try (Connection connection = connect(port, "request", "request_owner");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String answer(int port, String database, String role, String question) throws SQLException {
        try (Connection connection = connect(port, database, role);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    private static Connection connect(int port, String database, String role) throws SQLException {
        return DriverManager.getConnection(url(port, database), role, role);
    }

    private static String url(int port, String database) {
        return new Databases(port).url(database);
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
