package no.barnekoordinator.reporting.view;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows as everybody reads them, in the caller's transaction. */
final class RowsInDatabase implements Rows {

    private final JdbcClient jdbc;

    RowsInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void write(Upsert row) {
        String columns = String.join(", ", row.values().keySet());
        String marks = row.values().keySet().stream().map(column -> "?").collect(Collectors.joining(", "));
        String changes = row.values().keySet().stream()
                .filter(column -> row.change(column) != Upsert.Change.NONE)
                .map(column -> column + " = " + changed(row, column))
                .collect(Collectors.joining(", "));
        jdbc.sql("insert into %s (%s) values (%s) on conflict (%s) %s"
                        .formatted(
                                row.table(),
                                columns,
                                marks,
                                String.join(", ", row.key()),
                                changes.isEmpty() ? "do nothing" : "do update set " + changes))
                .params(parameters(row))
                .update();
    }

    private static List<@Nullable Object> parameters(Upsert row) {
        List<@Nullable Object> parameters = new ArrayList<>();
        row.values().values().forEach(value -> parameters.add(parameter(value)));
        return parameters;
    }

    private static String changed(Upsert row, String column) {
        String pattern =
                switch (row.change(column)) {
                    case NONE -> "%2$s.%1$s";
                    case REPLACE -> "excluded.%1$s";
                    case ONCE -> "coalesce(%2$s.%1$s, excluded.%1$s)";
                    case EARLIEST -> "least(%2$s.%1$s, excluded.%1$s)";
                    case LATEST -> "greatest(%2$s.%1$s, excluded.%1$s)";
                };
        return pattern.formatted(column, row.table());
    }

    @Override
    public List<Map<String, @Nullable Object>> find(String table, Map<String, @Nullable Object> equal) {
        return jdbc.sql("select * from " + table + where(equal))
                .params(parameters(equal))
                .query((row, number) -> values(row))
                .list();
    }

    @Override
    public void change(String table, Map<String, @Nullable Object> equal, String column, @Nullable Object value) {
        List<@Nullable Object> parameters = new ArrayList<>();
        String mark = "null";
        if (value != null) {
            mark = "?";
            parameters.add(parameter(value));
        }
        parameters.addAll(parameters(equal));
        jdbc.sql("update %s set %s = %s%s".formatted(table, column, mark, where(equal)))
                .params(parameters)
                .update();
    }

    private static String where(Map<String, @Nullable Object> equal) {
        return equal.entrySet().stream()
                .map(entry -> entry.getKey() + (entry.getValue() == null ? " is null" : " = ?"))
                .collect(Collectors.joining(" and ", " where ", ""));
    }

    private static List<Object> parameters(Map<String, @Nullable Object> equal) {
        List<Object> parameters = new ArrayList<>();
        equal.values().forEach(value -> {
            if (value != null) {
                parameters.add(parameter(value));
            }
        });
        return parameters;
    }

    private static Map<String, @Nullable Object> values(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            Object value = row.getObject(column);
            values.put(
                    columns.getColumnName(column),
                    switch (value) {
                        case Timestamp moment -> moment.toInstant();
                        case java.sql.Date day -> day.toLocalDate();
                        case null, default -> value;
                    });
        }
        return values;
    }

    private static @Nullable Object parameter(@Nullable Object value) {
        return Rows.kept(value) instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value;
    }
}
