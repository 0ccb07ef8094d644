package no.barnekoordinator.reporting.view;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Rows of several tables as {@code COPY} reads them: a line each, values between tabs, {@code \\N} for none. */
final class CopyText {

    private final Map<String, List<String>> columns;
    private final Map<String, StringBuilder> lines = new HashMap<>();

    /** @param columns of each table, in the order they are written */
    CopyText(Map<String, List<String>> columns) {
        this.columns = columns;
    }

    void add(String table, Collection<Map<String, @Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        StringBuilder text = lines.computeIfAbsent(table, none -> new StringBuilder());
        List<String> names = columns.getOrDefault(table, List.of());
        for (Map<String, @Nullable Object> row : rows) {
            for (int column = 0; column < names.size(); column++) {
                if (column > 0) {
                    text.append('\t');
                }
                append(text, row.get(names.get(column)));
            }
            text.append('\n');
        }
    }

    private static void append(StringBuilder text, @Nullable Object value) {
        switch (value) {
            case null -> text.append("\\N");
            case Instant moment -> text.append(moment);
            case String said -> escape(text, said);
            default -> text.append(value);
        }
    }

    private static void escape(StringBuilder text, String said) {
        for (int at = 0; at < said.length(); at++) {
            char letter = said.charAt(at);
            switch (letter) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(letter);
            }
        }
    }

    /** Hands over the lines of each table that has any. */
    void forEach(BiConsumer<String, String> table) {
        lines.forEach((name, text) -> table.accept(name, text.toString()));
    }
}
