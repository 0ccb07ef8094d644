package no.barnekoordinator.reporting.supervision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table, and the chart drawn from it.
 *
 * @param id of the table in the page
 * @param kind {@code bar} or {@code line}
 * @param note where the figures come from, and what they count
 * @param first heading of the first column
 * @param columns headings of the others, each a series
 * @param download address of the same figures as CSV; null when there is none
 */
public record ChartView(
        String id,
        String kind,
        String title,
        String note,
        String first,
        List<Column> columns,
        List<Row> rows,
        @Nullable String download) {

    /**
     * One series.
     *
     * @param drawn false for a column that is read and not drawn, such as a number of answers
     */
    public record Column(String label, boolean drawn) {}

    /** One category with a figure per column. */
    public record Row(String label, List<Figure> figures) {}

    /**
     * One figure.
     *
     * @param text as it is shown
     * @param value as it is drawn; null for a gap
     * @param spoken said instead of a symbol by a screen reader; null when the text speaks for itself
     */
    public record Figure(
            String text, @Nullable String value, @Nullable String spoken) {}

    /** Whether there is any figure in it at all. */
    public boolean isEmpty() {
        return rows.stream()
                .flatMap(row -> row.figures().stream())
                .allMatch(figure -> figure.value() == null || figure.value().equals("0"));
    }
}
