package no.barnekoordinator.reporting.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import no.barnekoordinator.reporting.statistics.Cell.Mark;

/**
 * The table {@code compliance}: for each duty in how many cases it was owed, and kept. Made of the cells other tables
 * show to the same reader, and of nothing else, so that it gives away nothing they do not.
 */
final class Compliance {

    static final String TABLE = "compliance";
    static final String CASES = "cases";
    static final String KEPT = "kept";
    static final String SHARE = "share-kept";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<String, Duty> duties = new HashMap<>();
    private final Map<String, Dataset> origins;

    /** @param origins the tables the duties are counted in, for the same places, periods and reader */
    Compliance(Iterable<Duty> duties, Map<String, Dataset> origins) {
        duties.forEach(duty -> this.duties.put(duty.id(), duty));
        this.origins = origins;
    }

    BiFunction<CellKey, Measure, Cell> cells() {
        return (key, measure) -> {
            Duty duty = duties.get(key.categories().getFirst());
            Dataset origin = duty == null ? null : origins.get(duty.table());
            if (duty == null || origin == null) {
                return Cell.none(Mark.NOT_POSSIBLE);
            }
            String[] categories = duty.categories().toArray(String[]::new);
            Cell cases = origin.cell(duty.cases(), key.region(), key.period(), categories);
            Cell counted = origin.cell(duty.counted(), key.region(), key.period(), categories);
            return switch (measure.id()) {
                case CASES -> cases;
                case KEPT -> kept(duty, cases, counted);
                default -> share(cases, kept(duty, cases, counted));
            };
        };
    }

    private static Cell kept(Duty duty, Cell cases, Cell counted) {
        if (!duty.broken() || counted.value() == null) {
            return counted;
        }
        return cases.value() == null ? cases : Cell.of(cases.value().subtract(counted.value()));
    }

    private static Cell share(Cell cases, Cell kept) {
        if (cases.value() == null) {
            return cases;
        }
        if (kept.value() == null) {
            return kept;
        }
        return cases.isZero()
                ? Cell.none(Mark.NOT_POSSIBLE)
                : Cell.of(kept.value().multiply(HUNDRED).divide(cases.value(), 1, RoundingMode.HALF_UP));
    }
}
