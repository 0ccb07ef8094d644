package no.barnekoordinator.reporting.supervision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import no.barnekoordinator.reporting.statistics.Cell;
import no.barnekoordinator.reporting.statistics.Cell.Mark;
import no.barnekoordinator.reporting.statistics.Dataset;
import org.jspecify.annotations.Nullable;

/**
 * A table over a span of time that need not be one of its periods. Made only of figures the reader may see one by one:
 * a sum one of whose parts is hidden is hidden too.
 */
final class Spanned {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final @Nullable Dataset data;
    private final List<String> cover;

    /**
     * @param data the table for these periods; null when there are none
     * @param cover the periods the span is made up of
     */
    Spanned(@Nullable Dataset data, List<String> cover) {
        this.data = data;
        this.cover = List.copyOf(cover);
    }

    /** The periods it is made up of, in order. */
    List<String> cover() {
        return cover;
    }

    /** The last of the periods it is made up of; null when nothing is known of the span. */
    @Nullable
    String lastPeriod() {
        return cover.isEmpty() ? null : cover.getLast();
    }

    /** A count over the whole span. */
    Cell sum(String measure, String region, String... categories) {
        if (data == null) {
            return new Cell(null, Mark.MISSING);
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (String period : cover) {
            Cell part = data.cell(measure, region, period, categories);
            if (part.value() == null) {
                return part;
            }
            sum = sum.add(part.value());
        }
        return new Cell(sum, Mark.SHOWN);
    }

    /** How many per cent of one count another is. */
    Cell share(String part, String whole, String region, String... categories) {
        Cell all = sum(whole, region, categories);
        Cell some = sum(part, region, categories);
        if (all.value() == null || some.value() == null) {
            return all.value() == null ? all : some;
        }
        return all.isZero()
                ? new Cell(null, Mark.NOT_POSSIBLE)
                : new Cell(some.value().multiply(HUNDRED).divide(all.value(), 1, RoundingMode.HALF_UP), Mark.SHOWN);
    }

    /** What cannot be added up, such as a median or a stock: as it is in the last of the periods. */
    Cell latest(String measure, String region, String... categories) {
        return data == null ? new Cell(null, Mark.MISSING) : data.cell(measure, region, cover.getLast(), categories);
    }
}
