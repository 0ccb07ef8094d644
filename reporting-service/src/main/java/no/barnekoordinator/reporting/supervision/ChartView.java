package no.barnekoordinator.reporting.supervision;

import java.util.ArrayList;
import java.util.List;
import no.barnekoordinator.reporting.statistics.Cell;
import org.jspecify.annotations.Nullable;

/**
 * A table, and the chart drawn from it.
 *
 * @param id of the table in the page
 * @param kind {@code bar} or {@code line}
 * @param note where the figures come from, and what they count
 * @param first heading of the first column
 * @param columns headings of the others, each a series
 * @param downloads the tables it is drawn from, as files; empty when there are none
 */
public record ChartView(
        String id,
        String kind,
        String title,
        String note,
        String first,
        List<Column> columns,
        List<Row> rows,
        List<Download> downloads) {

    /**
     * One series.
     *
     * @param drawn false for a column that is read and not drawn, such as a number of answers
     */
    public record Column(String label, boolean drawn) {}

    /**
     * One category with a figure per column.
     *
     * @param href where the category's own page is; null when it has none
     */
    public record Row(
            String label, List<Figure> figures, @Nullable String href) {}

    /**
     * A table as files, for the same place and periods.
     *
     * @param title of the table
     * @param norwegian address of the CSV with semicolons and decimal commas
     * @param english address of the CSV with commas and decimal points
     */
    public record Download(String title, String norwegian, String english, String excel, String jsonStat) {}

    /** The same, with a column that is read and not drawn. */
    ChartView withoutDrawing(int column) {
        List<Column> changed = new ArrayList<>(columns);
        changed.set(column, new Column(columns.get(column).label(), false));
        return new ChartView(id, kind, title, note, first, List.copyOf(changed), rows, downloads);
    }

    /**
     * One figure.
     *
     * @param text as it is shown
     * @param value as it is drawn; null for a gap
     * @param spoken said instead of a symbol by a screen reader; null when the text speaks for itself
     */
    public record Figure(
            String text, @Nullable String value, @Nullable String spoken) {

        boolean isNothing() {
            return value == null ? !text.equals(Cell.Mark.SUPPRESSED.symbol()) : value.equals("0");
        }
    }

    /** Whether there is nothing in it at all, not even something that is hidden. */
    public boolean isEmpty() {
        return rows.stream().flatMap(row -> row.figures().stream()).allMatch(Figure::isNothing);
    }
}
