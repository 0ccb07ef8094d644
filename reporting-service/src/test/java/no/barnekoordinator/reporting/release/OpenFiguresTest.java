package no.barnekoordinator.reporting.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.barnekoordinator.reporting.Country;
import no.barnekoordinator.reporting.ReportingServiceTest;
import no.barnekoordinator.testing.PostgresServer;
import no.barnekoordinator.testing.Repository;
import no.barnekoordinator.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.JsonNode;

/** What a program that reads the database sees, with the role an operator makes for it. The clock: 15 June 2026. */
class OpenFiguresTest extends ReportingServiceTest {

    private static final String RELEASES = "/api/v1/statistics/releases";
    private static final String PERIOD = "2025Q4";
    private static final String ROLE = "reporting_reader";
    private static boolean prepared;

    @Autowired
    private Releases releases;

    @BeforeEach
    void aReleaseAndARole() throws IOException {
        if (prepared) {
            return;
        }
        publish(Country.of(57, 200));
        assertThat(post(RELEASES, Map.of("period", PERIOD), ANALYST).status()).isEqualTo(201);
        TestDatabase database = database();
        String script = Files.readString(Repository.root().resolve(Path.of("infra/compose/reporting-reader.sql")))
                .replace("database reporting ", "database " + database.name() + " ")
                .replace("reporting_owner", database.ownerUser());
        PostgresServer.administer(database, script, "alter role " + ROLE + " password '" + ROLE + "'");
        prepared = true;
    }

    private static Connection connection() throws SQLException {
        return DriverManager.getConnection(database().jdbcUrl(), ROLE, ROLE);
    }

    /** One figure: table, place, categories, measure. */
    private static String key(String table, String place, Map<String, String> categories, String measure) {
        return table + " " + place + " " + new java.util.TreeMap<>(categories) + " " + measure;
    }

    @Test
    void every_figure_is_one_of_the_released_documents_and_what_is_hidden_there_is_hidden_here() throws SQLException {
        Map<String, String> read = new HashMap<>();
        try (Connection connection = connection()) {
            JdbcClient reader = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            reader.sql("select * from figure where period = :period")
                    .param("period", PERIOD)
                    .query((ResultSet row) -> {
                        Map<String, String> categories = new HashMap<>();
                        json.readTree(row.getString("categories"))
                                .properties()
                                .forEach(each -> categories.put(
                                        each.getKey(), each.getValue().asString()));
                        BigDecimal value = row.getBigDecimal("value");
                        read.put(
                                key(
                                        row.getString("table_id"),
                                        row.getString("place"),
                                        categories,
                                        row.getString("measure")),
                                value == null
                                        ? row.getString("symbol")
                                        : value.stripTrailingZeros().toPlainString());
                    });
            assertThat(reader.sql("select label from label where period = :period and dimension = 'table'"
                                    + " and code = 'requests' and language = 'en'")
                            .param("period", PERIOD)
                            .query(String.class)
                            .single())
                    .isEqualTo("Requests");
            assertThat(reader.sql("select released_at from release where period = :period")
                            .param("period", PERIOD)
                            .query()
                            .listOfRows())
                    .hasSize(1);
        }
        Map<String, String> released = new HashMap<>();
        Set<String> something = new HashSet<>();
        get(RELEASES + "/" + PERIOD, null).body().get("tables").forEach(table -> {
            String id = table.get("id").asString();
            of(id, get(RELEASES + "/" + PERIOD + "/tables/" + id, null).body(), released, something);
        });
        assertThat(released).containsAllEntriesOf(read);
        assertThat(read.keySet()).as("what has anything in it is there").containsAll(something);
        assertThat(read.values()).contains(":");
        assertThat(read.keySet())
                .anyMatch(key -> key.startsWith("plans "))
                .anyMatch(key -> key.startsWith("requests 0 "));
    }

    /** Reads a document another way than the service does: dimension by dimension. */
    private static void of(String table, JsonNode data, Map<String, String> all, Set<String> something) {
        List<String> ids = new ArrayList<>();
        data.get("id").forEach(id -> ids.add(id.asString()));
        List<Map<String, String>> cells = List.of(Map.of());
        for (String id : ids) {
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> cell : cells) {
                data.get("dimension").get(id).get("category").get("index").forEach(code -> {
                    Map<String, String> next = new HashMap<>(cell);
                    next.put(id, code.asString());
                    longer.add(next);
                });
            }
            cells = longer;
        }
        for (int at = 0; at < cells.size(); at++) {
            Map<String, String> categories = new HashMap<>(cells.get(at));
            String place = categories.remove("region");
            String measure = categories.remove("contents");
            categories.remove("period");
            JsonNode value = data.get("value").get(at);
            String key = key(table, place, categories, measure);
            String symbol = data.path("status").path(Integer.toString(at)).asString("");
            all.put(
                    key,
                    value.isNull()
                            ? symbol
                            : value.decimalValue().stripTrailingZeros().toPlainString());
            if (symbol.equals(":") || (!value.isNull() && value.decimalValue().signum() != 0)) {
                something.add(key);
            }
        }
    }

    @Test
    void the_role_reads_the_views_and_nothing_else() throws SQLException {
        List<String> tables = owner().sql("""
                        select format('%I.%I', n.nspname, c.relname) from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname not in ('pg_catalog', 'information_schema', 'open_data', 'pg_toast')
                          and c.relkind in ('r', 'v', 'm', 'p', 'S')
                        """).query(String.class).list();
        assertThat(tables).contains("public.history", "public.case_view", "public.release_table", "public.access_log");
        try (Connection connection = connection()) {
            for (String table : tables) {
                assertThat(refusal(connection, "select * from " + table))
                        .as(table)
                        .contains("permission denied");
            }
            for (String sql : List.of(
                    "insert into open_data.figure (period) values ('x')",
                    "update open_data.figure set value = 1",
                    "delete from open_data.release",
                    "create table open_data.mine (a int)",
                    "create table public.mine (a int)",
                    "create temporary table mine (a int)",
                    "set role " + database().ownerUser())) {
                assertThat(refusal(connection, "set transaction_read_only = off;" + sql))
                        .as(sql)
                        .contains("permission denied");
            }
        }
    }

    @Test
    void the_views_hold_no_ids_of_cases_and_no_moments_of_anybody() throws SQLException {
        Map<String, String> columns = new HashMap<>();
        try (Connection connection = connection()) {
            JdbcClient reader = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            reader.sql("select table_name, column_name, data_type from information_schema.columns"
                            + " where table_schema = 'open_data'")
                    .query((ResultSet row) -> {
                        columns.put(
                                row.getString("table_name") + "." + row.getString("column_name"),
                                row.getString("data_type"));
                    });
            assertThat(columns).hasSizeGreaterThan(10);
            for (String view : List.of("figure", "label", "release")) {
                assertThat(reader.sql("select count(*) from " + view + " v where v::text ~ '[0-9a-f]{8}-[0-9a-f]{4}-'")
                                .query(Long.class)
                                .single())
                        .isZero();
            }
        }
        assertThat(columns.values()).doesNotContain("uuid", "date", "bytea");
        columns.values().removeIf(type -> type.startsWith("timestamp"));
        assertThat(columns)
                .as("one moment: when the release was made")
                .hasSizeGreaterThan(9)
                .doesNotContainKey("release.released_at");
    }

    @Test
    void a_release_from_before_there_were_rows_gets_the_same_when_the_service_starts() {
        String before = "2025Q3";
        jdbc.sql("insert into release (id, released_at) values (:id, now())")
                .param("id", before)
                .update();
        jdbc.sql("""
                insert into release_table (release_id, table_id, language, sha256, document)
                select :id, table_id, language, sha256, document from release_table where release_id = :period
                """).param("id", before).param("period", PERIOD).update();
        assertThat(rows(before)).isEmpty();

        releases.whenStarted();

        assertThat(rows(before)).isEqualTo(rows(PERIOD)).isNotEmpty();
        releases.whenStarted();
        assertThat(rows(before)).isEqualTo(rows(PERIOD));
    }

    private List<String> rows(String period) {
        return jdbc.sql("""
                select table_id || place || categories || measure || coalesce(value::text, symbol) as row
                from release_figure where release_id = :period
                union all select dimension || code || language || label from release_label where release_id = :period
                order by row
                """).param("period", period).query(String.class).list();
    }

    private static String refusal(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return "not refused";
        } catch (SQLException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
