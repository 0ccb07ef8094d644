package no.barnekoordinator.reporting.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rows of one subject, which no other subject's facts are folded into. */
final class RowsInMemory implements Rows {

    private final Map<String, Map<List<@Nullable Object>, Map<String, @Nullable Object>>> tables =
            new LinkedHashMap<>();

    /** The rows of a table, each by column; a column that was never written is not there. */
    Collection<Map<String, @Nullable Object>> of(String table) {
        return tables.getOrDefault(table, Map.of()).values();
    }

    void clear() {
        tables.clear();
    }

    @Override
    public void write(Upsert row) {
        List<@Nullable Object> key = new ArrayList<>(row.key().size());
        row.key().forEach(column -> key.add(row.values().get(column)));
        Map<List<@Nullable Object>, Map<String, @Nullable Object>> table =
                tables.computeIfAbsent(row.table(), none -> new LinkedHashMap<>());
        Map<String, @Nullable Object> there = table.get(key);
        if (there == null) {
            table.put(key, new LinkedHashMap<>(row.values()));
            return;
        }
        row.values().forEach((column, value) -> {
            Upsert.Change change = row.change(column);
            if (change != Upsert.Change.NONE) {
                there.put(column, changed(change, there.get(column), value));
            }
        });
    }

    private static @Nullable Object changed(Upsert.Change change, @Nullable Object before, @Nullable Object value) {
        return switch (change) {
            case NONE -> before;
            case REPLACE -> value;
            case ONCE -> before == null ? value : before;
            case EARLIEST -> before == null || (value != null && compare(value, before) < 0) ? value : before;
            case LATEST -> before == null || (value != null && compare(value, before) > 0) ? value : before;
        };
    }

    @SuppressWarnings("unchecked") // moments and days, as Upsert takes them
    private static int compare(Object one, Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }

    @Override
    public List<Map<String, @Nullable Object>> find(String table, Map<String, @Nullable Object> equal) {
        return of(table).stream().filter(row -> isEqual(row, equal)).toList();
    }

    @Override
    public void change(String table, Map<String, @Nullable Object> equal, String column, @Nullable Object value) {
        find(table, equal).forEach(row -> row.put(column, Rows.kept(value)));
    }

    private static boolean isEqual(Map<String, @Nullable Object> row, Map<String, @Nullable Object> equal) {
        return equal.entrySet().stream()
                .allMatch(entry -> Objects.equals(row.get(entry.getKey()), Rows.kept(entry.getValue())));
    }
}
