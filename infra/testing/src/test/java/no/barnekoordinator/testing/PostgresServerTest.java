package no.barnekoordinator.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresServerTest {

    private static TestDatabase database;

    @BeforeAll
    static void create() throws SQLException {
        database = PostgresServer.freshDatabase("Postgres-Server test");
        run(
                database.ownerDataSource(),
                "CREATE TABLE event (id int)",
                "GRANT SELECT, INSERT ON event TO " + database.appUser());
    }

    @Test
    void theServerIsTheVersionOfProductionAndHasRoomForManyPools() throws SQLException {
        assertThat(ask("SHOW server_version_num")).startsWith("18");
        assertThat(ask("SHOW max_connections")).isEqualTo("200");
    }

    @Test
    void theAppRoleMayDoWhatAMigrationGrantsIt() throws SQLException {
        run(database.appDataSource(), "INSERT INTO event VALUES (1)");
        assertThat(ask("SELECT count(*) > 0 FROM event")).isEqualTo("t");
    }

    @Test
    void theAppRoleMayNotChangeOrRemoveWhatItInserted() {
        refused("UPDATE event SET id = 2");
        refused("DELETE FROM event");
        refused("TRUNCATE event");
    }

    @Test
    void theAppRoleOwnsNothingAndCannotCreateAnything() throws SQLException {
        refused("CREATE TABLE mine (id int)");
        refused("CREATE SCHEMA mine");
        refused("CREATE TEMPORARY TABLE mine (id int)");
        refused("CREATE ROLE other");
        assertThat(ask("SELECT count(*) FROM pg_class WHERE relowner = current_user::regrole"))
                .isEqualTo("0");
    }

    @Test
    void databasesAreApartAlsoForTheSameHint() {
        TestDatabase other = PostgresServer.freshDatabase("Postgres-Server test");
        assertThat(other.jdbcUrl()).isNotEqualTo(database.jdbcUrl());
        TestDatabase strangers = new TestDatabase(
                other.jdbcUrl(),
                database.ownerUser(),
                database.ownerPassword(),
                database.appUser(),
                database.appPassword());
        assertThatThrownBy(() -> run(strangers.appDataSource(), "SELECT 1")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> run(strangers.ownerDataSource(), "SELECT 1"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void theSpringPropertiesGiveFlywayTheOwnerAndTheServiceTheAppRole() {
        assertThat(database.springProperties())
                .containsEntry("spring.datasource.username", database.appUser())
                .containsEntry("spring.flyway.user", database.ownerUser())
                .containsEntry("spring.flyway.placeholders.appRole", database.appUser());
    }

    private static void refused(String sql) {
        assertThatThrownBy(() -> run(database.appDataSource(), sql))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    private static void run(DataSource dataSource, String... statements) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String ask(String sql) throws SQLException {
        try (Connection connection = database.appDataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
