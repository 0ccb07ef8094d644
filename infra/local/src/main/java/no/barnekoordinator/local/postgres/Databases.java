package no.barnekoordinator.local.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;

/**
 * The services' databases, each with two roles: {@code <name>_owner} owns the schema and runs the migrations;
 * {@code <name>_app} is what the service runs as, and may only what the migrations grant it. On this machine a role's
 * password is its name.
 *
 * @param port where PostgreSQL listens on localhost
 */
public record Databases(int port) {

    /** The superuser, and the database it logs in to; its password too. */
    public static final String ADMIN = "postgres";

    /** One database per service. */
    public static final List<String> NAMES = List.of("request", "coordination", "complaint", "reporting");

    private static final String SECONDS = "5";

    /** A database's address. */
    public String url(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(port, database);
    }

    /** The role that owns a database. */
    public static String owner(String database) {
        return database + "_owner";
    }

    /** The role a service runs as. */
    public static String app(String database) {
        return database + "_app";
    }

    /**
     * Creates what is missing; does nothing the second time.
     *
     * @throws SQLException when PostgreSQL refuses
     */
    public void createMissing() throws SQLException {
        try (Connection admin = connectAsAdmin(ADMIN)) {
            for (String name : NAMES) {
                createRole(admin, owner(name));
                createRole(admin, app(name));
                createDatabase(admin, name);
            }
        }
        for (String name : NAMES) {
            try (Connection admin = connectAsAdmin(name);
                    Statement statement = admin.createStatement()) {
                statement.execute("revoke all on database %s from public".formatted(name));
                statement.execute("grant connect on database %s to %s".formatted(name, app(name)));
                statement.execute("revoke all on schema public from public");
                statement.execute("grant usage on schema public to %s".formatted(app(name)));
            }
        }
    }

    Connection connectAsAdmin(String database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", ADMIN);
        properties.setProperty("password", ADMIN);
        properties.setProperty("connectTimeout", SECONDS);
        properties.setProperty("socketTimeout", "60");
        return DriverManager.getConnection(url(database), properties);
    }

    private static void createRole(Connection admin, String role) throws SQLException {
        if (exists(admin, "select 1 from pg_roles where rolname = ?", role)) {
            return;
        }
        try (Statement statement = admin.createStatement()) {
            statement.execute("create role %s login password '%s'".formatted(role, role));
        }
    }

    private static void createDatabase(Connection admin, String name) throws SQLException {
        if (exists(admin, "select 1 from pg_database where datname = ?", name)) {
            return;
        }
        try (Statement statement = admin.createStatement()) {
            statement.execute("create database %s owner %s".formatted(name, owner(name)));
        }
    }

    private static boolean exists(Connection connection, String question, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }
}
