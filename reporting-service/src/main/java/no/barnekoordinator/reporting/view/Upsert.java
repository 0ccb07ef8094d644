package no.barnekoordinator.reporting.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One row, made when missing and changed when there. Names of tables and columns are constants of this room, never
 * input.
 */
final class Upsert {

    private final JdbcClient jdbc;
    private final String table;
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private final List<String> key = new ArrayList<>();
    private final List<String> changes = new ArrayList<>();

    private Upsert(JdbcClient jdbc, String table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    static Upsert into(JdbcClient jdbc, String table) {
        return new Upsert(jdbc, table);
    }

    Upsert key(String column, Object value) {
        key.add(column);
        return value(column, value);
    }

    /** A value that belongs to the row from its first day and stays. */
    Upsert with(String column, @Nullable Object value) {
        return value(column, value);
    }

    /** A value that replaces what was there. */
    Upsert set(String column, @Nullable Object value) {
        changes.add("%1$s = excluded.%1$s".formatted(column));
        return value(column, value);
    }

    /** A value that is set the first time, and stays. */
    Upsert once(String column, Object value) {
        changes.add("%1$s = coalesce(%2$s.%1$s, excluded.%1$s)".formatted(column, table));
        return value(column, value);
    }

    /** A moment that replaces a later one, and never an earlier one. */
    Upsert earliest(String column, Instant value) {
        changes.add("%1$s = least(%2$s.%1$s, excluded.%1$s)".formatted(column, table));
        return value(column, value);
    }

    /** A day that replaces an earlier one, and never a later one. */
    Upsert latest(String column, LocalDate value) {
        changes.add("%1$s = greatest(%2$s.%1$s, excluded.%1$s)".formatted(column, table));
        return value(column, value);
    }

    private Upsert value(String column, @Nullable Object value) {
        values.put(
                column,
                switch (value) {
                    case Instant instant -> instant.atOffset(ZoneOffset.UTC);
                    case Enum<?> code -> code.name();
                    case null, default -> value;
                });
        return this;
    }

    void write() {
        String columns = String.join(", ", values.keySet());
        String marks = values.keySet().stream().map(column -> "?").collect(Collectors.joining(", "));
        String onConflict = changes.isEmpty() ? "do nothing" : "do update set " + String.join(", ", changes);
        jdbc.sql("insert into %s (%s) values (%s) on conflict (%s) %s"
                        .formatted(table, columns, marks, String.join(", ", key), onConflict))
                .params(new ArrayList<>(values.values()))
                .update();
    }
}
