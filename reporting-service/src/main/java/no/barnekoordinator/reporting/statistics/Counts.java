package no.barnekoordinator.reporting.statistics;

import java.math.BigDecimal;
import no.barnekoordinator.reporting.statistics.Measure.Count;
import no.barnekoordinator.reporting.statistics.Measure.Percentile;

/** The words sources are declared with. */
final class Counts {

    /** Code of the source of what is counted from events. */
    static final String EVENTS = "events";

    private static final BigDecimal MEDIAN = new BigDecimal("0.5");
    private static final BigDecimal P90 = new BigDecimal("0.9");

    private Counts() {}

    /** Every row of the source, small numbers protected. */
    static Count all(String id, String unit) {
        return new Count(id, null, unit, true, null);
    }

    /** Those of some others that a condition in SQL holds for. */
    static Count some(String id, String condition, Count of) {
        return new Count(id, condition, of.unit(), true, of.id());
    }

    static Percentile median(String id, String column, Count of) {
        return new Percentile(id, MEDIAN, column, of);
    }

    static Percentile p90(String id, String column, Count of) {
        return new Percentile(id, P90, column, of);
    }

    /** SQL of a view of facts that each have a day, until today. */
    static String byDay(String facts, String columns) {
        return """
                select municipality, to_char(at, 'YYYY"M"MM') as month, to_char(at, 'YYYY"Q"Q') as quarter,
                  to_char(at, 'YYYY') as year, %s from (select *, day::timestamp as at from %s where day <= :today) f
                """.formatted(columns, facts);
    }
}
