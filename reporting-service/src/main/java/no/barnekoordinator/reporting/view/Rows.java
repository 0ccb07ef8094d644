package no.barnekoordinator.reporting.view;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the rows of the views are kept while facts are folded into them: in the database, a fact at a time as they come
 * in, or in memory, a subject at a time when everything is folded again.
 *
 * <p>Names of tables and columns are constants of this room, never input. A value is a string, a number, a truth, a
 * {@link java.util.UUID}, an {@link java.time.Instant}, a {@link java.time.LocalDate} or nothing.
 */
interface Rows {

    /**
     * A value as it is kept: of a moment the database keeps millionths of a second, so that is all there is anywhere.
     */
    static @Nullable Object kept(@Nullable Object value) {
        return switch (value) {
            case Instant moment -> moment.truncatedTo(ChronoUnit.MICROS);
            case Enum<?> code -> code.name();
            case null, default -> value;
        };
    }

    /** Makes the row when missing, and changes it when there. */
    void write(Upsert row);

    /**
     * The rows with these values.
     *
     * @param equal by column; null stands for no value
     * @return each by column
     */
    List<Map<String, @Nullable Object>> find(String table, Map<String, @Nullable Object> equal);

    /** Changes the rows with these values, if there are any. */
    void change(String table, Map<String, @Nullable Object> equal, String column, @Nullable Object value);

    /** Ends what runs: the rows of a subject whose end is not known yet. */
    default void end(String table, String key, UUID subject, String column, Instant at) {
        Map<String, @Nullable Object> running = new LinkedHashMap<>(); // which may hold nothing, unlike Map.of
        running.put(key, subject);
        running.put(column, null);
        change(table, running, column, at);
    }
}
