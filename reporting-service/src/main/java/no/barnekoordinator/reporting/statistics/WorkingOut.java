package no.barnekoordinator.reporting.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import no.barnekoordinator.contracts.reporting.RespondentRole;
import no.barnekoordinator.reporting.instrument.Instruments;
import no.barnekoordinator.reporting.instrument.Item;
import no.barnekoordinator.reporting.statistics.Cell.Mark;
import no.barnekoordinator.reporting.statistics.Measure.Asked;
import no.barnekoordinator.reporting.statistics.Measure.Bound;
import no.barnekoordinator.reporting.statistics.Measure.Count;
import no.barnekoordinator.reporting.statistics.Measure.PerThousand;
import no.barnekoordinator.reporting.statistics.Measure.ResponseRate;

/** Figures made of what the reader is shown: see {@link Measure.WorkedOut}. */
final class WorkingOut {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final BiFunction<CellKey, Measure, Cell> shown;
    private final Invited invited;
    private final Children children;
    private final Instruments instruments;

    /** @param shown the counted figures, as the reader is shown them */
    WorkingOut(BiFunction<CellKey, Measure, Cell> shown, Invited invited, Children children, Instruments instruments) {
        this.shown = shown;
        this.invited = invited;
        this.children = children;
        this.instruments = instruments;
    }

    Cell cell(CellKey key, Measure.WorkedOut measure) {
        return switch (measure) {
            case Bound bound -> bound(key, bound);
            case Asked asked ->
                roleAsked(key)
                        .map(role -> invited.of(role, key.region(), key.period()))
                        .orElseGet(() -> Cell.none(Mark.NOT_POSSIBLE));
            case ResponseRate rate -> rate(key, rate);
            case PerThousand rate ->
                ofBoth(shown.apply(key, rate.of()), children.of(key.region(), key.period()), (of, outOf) -> of.multiply(
                                THOUSAND)
                        .divide(outOf, 1, RoundingMode.HALF_UP));
        };
    }

    private Cell bound(CellKey key, Bound bound) {
        Cell some = shown.apply(key, bound.of());
        Cell all = shown.apply(key, bound.outOf());
        return ofBoth(some, all, (of, outOf) -> {
            Wilson interval = Wilson.of(of, outOf);
            return bound.upper() ? interval.high() : interval.low();
        });
    }

    /** Answers of the quarters people were asked in: what systems bring of a whole year has no such number. */
    private Cell rate(CellKey key, ResponseRate rate) {
        Count answers = rate.answers();
        List<Cell> answered = invited.windows(key.period()).stream()
                .map(quarter -> shown.apply(key.withPeriod(quarter), answers))
                .toList();
        return ofBoth(Invited.summed(answered), cell(key, rate.asked()), (of, outOf) -> of.multiply(HUNDRED)
                .divide(outOf, 1, RoundingMode.HALF_UP));
    }

    private Optional<RespondentRole> roleAsked(CellKey key) {
        return instruments.latest().stream()
                .filter(item -> key.categories().contains(item.item()))
                .map(Item::role)
                .findFirst();
    }

    private static Cell ofBoth(Cell of, Cell outOf, BiFunction<BigDecimal, BigDecimal, BigDecimal> made) {
        BigDecimal above = of.value();
        BigDecimal below = outOf.value();
        if (above == null) {
            return of;
        }
        if (below == null) {
            return outOf;
        }
        return below.signum() == 0 ? Cell.none(Mark.NOT_POSSIBLE) : Cell.of(made.apply(above, below));
    }
}
