package no.barnekoordinator.reporting.statistics;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One figure, or the reason there is none.
 *
 * @param value the figure; null when there is none to show
 * @param mark why
 */
public record Cell(@Nullable BigDecimal value, Mark mark) {

    /** Zero, counted. */
    static final Cell ZERO = new Cell(BigDecimal.ZERO, Mark.SHOWN);

    /** Statistics Norway's standard symbols for what stands where a number does not. */
    public enum Mark {
        /** The figure stands there. */
        SHOWN(""),
        /** Few, or would give away a few. */
        SUPPRESSED(":"),
        /** Not known, for instance from before there were data. */
        MISSING(".."),
        /** Cannot be: a median of nothing. */
        NOT_POSSIBLE(".");

        private final String symbol;

        Mark(String symbol) {
            this.symbol = symbol;
        }

        public String symbol() {
            return symbol;
        }
    }

    static Cell of(BigDecimal value) {
        return new Cell(value, Mark.SHOWN);
    }

    static Cell none(Mark mark) {
        return new Cell(null, mark);
    }

    /** The figure, when there is one to show. */
    public Optional<BigDecimal> shown() {
        return Optional.ofNullable(value);
    }

    /** Whether there is a figure and it is zero, which Statistics Norway's tables write {@code -}. */
    public boolean isZero() {
        return value != null && value.signum() == 0;
    }
}
