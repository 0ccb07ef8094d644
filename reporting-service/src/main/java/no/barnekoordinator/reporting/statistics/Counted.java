package no.barnekoordinator.reporting.statistics;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import no.barnekoordinator.reporting.statistics.Measure.Count;
import no.barnekoordinator.reporting.statistics.Measure.Derived;
import no.barnekoordinator.reporting.statistics.Measure.Sum;
import org.jspecify.annotations.Nullable;

/**
 * What was gathered in a cell: how many of each, what was stated added up, and every number of days in order. Two cells
 * add up to the cell of both, so that a county is never counted, only its municipalities.
 */
final class Counted {

    private static final int[] NO_DAYS = {};

    private final Layout layout;
    private final long rows;
    private final long[] counts;

    /** Null where nothing was stated. */
    private final @Nullable BigDecimal[] sums;

    /** How many stated something, for each sum. */
    private final long[] stating;

    private final int[][] days;

    private Counted(
            Layout layout, long rows, long[] counts, @Nullable BigDecimal[] sums, long[] stating, int[][] days) {
        this.layout = layout;
        this.rows = rows;
        this.counts = counts;
        this.sums = sums;
        this.stating = stating;
        this.days = days;
    }

    /**
     * What the database gathered; the arrays are in the order of the layout.
     *
     * @param rows how many rows of the source it is gathered from
     * @param days for each column, in any order; sorted here
     */
    static Counted gathered(Layout layout, long rows, long[] counts, @Nullable BigDecimal[] sums, int[][] days) {
        @Nullable BigDecimal[] plain = new BigDecimal[sums.length];
        long[] stating = new long[sums.length];
        for (int place = 0; place < sums.length; place++) {
            plain[place] = plus(null, sums[place]);
            stating[place] = sums[place] == null ? 0 : 1;
        }
        for (int[] each : days) {
            Arrays.sort(each);
        }
        return new Counted(layout, rows, counts, plain, stating, days);
    }

    long of(Count count) {
        return counts[layout.placeOf(count)];
    }

    @Nullable
    BigDecimal of(Sum sum) {
        return sums[layout.placeOf(sum)];
    }

    /** Days in order, of the things that have any. */
    int[] days(String column) {
        return days[layout.placeOfDays(column)];
    }

    /** Figure of a measure that is made of what was gathered; null where there is none. */
    @Nullable
    BigDecimal figure(Measure measure) {
        return switch (measure) {
            case Count count -> BigDecimal.valueOf(of(count));
            case Sum sum -> of(sum);
            case Derived derived -> derived.base(this) == 0 ? null : derived.figure(this);
            case Measure.Published published -> null;
            case Measure.WorkedOut workedOut -> null;
        };
    }

    boolean isEmpty() {
        return rows == 0;
    }

    /** What all of them come to. */
    static Counted sum(Collection<Counted> cells) {
        Counted first = cells.iterator().next();
        if (cells.size() == 1) {
            return first;
        }
        int sumsOf = first.sums.length;
        long rows = 0;
        long[] counts = new long[first.counts.length];
        @Nullable BigDecimal[] sums = new BigDecimal[sumsOf];
        long[] stating = new long[sumsOf];
        int[] sizes = new int[first.days.length];
        for (Counted cell : cells) {
            rows += cell.rows;
            for (int place = 0; place < counts.length; place++) {
                counts[place] += cell.counts[place];
            }
            for (int place = 0; place < sumsOf; place++) {
                sums[place] = plus(sums[place], cell.sums[place]);
                stating[place] += cell.stating[place];
            }
            for (int place = 0; place < sizes.length; place++) {
                sizes[place] += cell.days[place].length;
            }
        }
        int[][] days = new int[sizes.length][];
        for (int place = 0; place < sizes.length; place++) {
            days[place] = sizes[place] == 0 ? NO_DAYS : new int[sizes[place]];
            int end = 0;
            for (Counted cell : cells) {
                System.arraycopy(cell.days[place], 0, days[place], end, cell.days[place].length);
                end += cell.days[place].length;
            }
            Arrays.sort(days[place]);
        }
        return new Counted(first.layout, rows, counts, sums, stating, days);
    }

    /** The same without some of what is in it. */
    Counted minus(Counted some) {
        long[] left = counts.clone();
        for (int place = 0; place < left.length; place++) {
            left[place] -= some.counts[place];
        }
        @Nullable BigDecimal[] summed = new BigDecimal[sums.length];
        long[] stated = stating.clone();
        for (int place = 0; place < summed.length; place++) {
            stated[place] -= some.stating[place];
            BigDecimal less = some.sums[place];
            summed[place] = stated[place] == 0 ? null : plus(sums[place], less == null ? null : less.negate());
        }
        int[][] these = new int[days.length][];
        for (int place = 0; place < these.length; place++) {
            these[place] = without(days[place], some.days[place]);
        }
        return new Counted(layout, rows - some.rows, left, summed, stated, these);
    }

    /** The same with others. */
    Counted plus(Counted others) {
        return sum(List.of(this, others));
    }

    private static @Nullable BigDecimal plus(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            BigDecimal some = one == null ? other : one;
            return some == null ? null : some.stripTrailingZeros();
        }
        return one.add(other).stripTrailingZeros();
    }

    private static int[] without(int[] all, int[] some) {
        int[] rest = new int[all.length - some.length];
        int end = 0;
        int gone = 0;
        for (int each : all) {
            if (gone < some.length && some[gone] == each) {
                gone++;
            } else {
                rest[end++] = each;
            }
        }
        return rest;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Counted counted
                && rows == counted.rows
                && Arrays.equals(counts, counted.counts)
                && Arrays.equals(sums, counted.sums)
                && Arrays.deepEquals(days, counted.days);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }
}
