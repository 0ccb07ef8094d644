package no.barnekoordinator.reporting.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Where the share of a whole group may lie when some of it has answered, with 95 per cent confidence: Wilson's score
 * interval, without correction for continuity. It is right for few answers too, and never leaves 0–100.
 *
 * @param low per cent, one decimal
 * @param high per cent, one decimal
 */
public record Wilson(BigDecimal low, BigDecimal high) {

    /** The standard normal distribution holds 95 per cent between minus and plus this. */
    private static final BigDecimal Z = new BigDecimal("1.959963984540054");

    private static final MathContext EXACT = new MathContext(30, RoundingMode.HALF_EVEN);

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * @param some of all, not negative
     * @param all at least one
     */
    public static Wilson of(BigDecimal some, BigDecimal all) {
        BigDecimal share = some.divide(all, EXACT);
        BigDecimal square = Z.multiply(Z);
        BigDecimal middle = share.add(square.divide(TWO.multiply(all), EXACT));
        BigDecimal spread = share.multiply(BigDecimal.ONE.subtract(share))
                .divide(all, EXACT)
                .add(square.divide(FOUR.multiply(all).multiply(all), EXACT));
        BigDecimal half = Z.multiply(spread.sqrt(EXACT));
        BigDecimal scale = BigDecimal.ONE.add(square.divide(all, EXACT));
        return new Wilson(
                perCent(middle.subtract(half), scale).max(BigDecimal.ZERO.setScale(1)),
                perCent(middle.add(half), scale).min(HUNDRED.setScale(1)));
    }

    private static BigDecimal perCent(BigDecimal end, BigDecimal scale) {
        return end.multiply(HUNDRED).divide(scale, 1, RoundingMode.HALF_UP);
    }
}
