package no.barnekoordinator.reporting.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row, made when missing and changed when there. */
final class Upsert {

    /** What becomes of a value when the row is there already. */
    enum Change {
        /** The value belongs to the row from its first day and stays. */
        NONE,
        /** It replaces what was there. */
        REPLACE,
        /** It is set the first time, and stays. */
        ONCE,
        /** It replaces a later one, and never an earlier one. */
        EARLIEST,
        /** It replaces an earlier one, and never a later one. */
        LATEST
    }

    private final Rows rows;
    private final String table;
    private final List<String> key = new ArrayList<>();
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private final Map<String, Change> changes = new LinkedHashMap<>();

    private Upsert(Rows rows, String table) {
        this.rows = rows;
        this.table = table;
    }

    static Upsert into(Rows rows, String table) {
        return new Upsert(rows, table);
    }

    Upsert key(String column, Object value) {
        key.add(column);
        return value(column, value, Change.NONE);
    }

    /** A value that belongs to the row from its first day and stays. */
    Upsert with(String column, @Nullable Object value) {
        return value(column, value, Change.NONE);
    }

    /** A value that replaces what was there. */
    Upsert set(String column, @Nullable Object value) {
        return value(column, value, Change.REPLACE);
    }

    /** A value that is set the first time, and stays. */
    Upsert once(String column, Object value) {
        return value(column, value, Change.ONCE);
    }

    /** A moment that replaces a later one, and never an earlier one. */
    Upsert earliest(String column, Instant value) {
        return value(column, value, Change.EARLIEST);
    }

    /** A day that replaces an earlier one, and never a later one. */
    Upsert latest(String column, LocalDate value) {
        return value(column, value, Change.LATEST);
    }

    private Upsert value(String column, @Nullable Object value, Change change) {
        values.put(column, Rows.kept(value));
        changes.put(column, change);
        return this;
    }

    void write() {
        rows.write(this);
    }

    String table() {
        return table;
    }

    /** The columns by which the row is known. */
    List<String> key() {
        return key;
    }

    /** Every column with its value, those of the key first. */
    Map<String, @Nullable Object> values() {
        return values;
    }

    Change change(String column) {
        return changes.getOrDefault(column, Change.NONE);
    }
}
