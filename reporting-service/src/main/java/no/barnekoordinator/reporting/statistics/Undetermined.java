package no.barnekoordinator.reporting.statistics;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.ConjugateGradient;
import org.hipparchus.linear.RealLinearOperator;
import org.hipparchus.linear.RealVector;

/**
 * How far the hidden figures can be moved together without any sum changing. A figure that cannot be moved follows from
 * the sums. A direction drawn at random is projected onto the moves that leave every sum as it is; only figures that
 * follow from the sums stand still in it. Where the arithmetic is unsure a figure counts as one that follows, so that
 * too much is hidden rather than too little.
 *
 * <p>The projection is found by conjugate gradients (Hestenes and Stiefel 1952), so a country of hundreds of thousands
 * of hidden figures takes as long as reading its sums some hundred times.
 */
final class Undetermined {

    /** What moves less than this, of one, stands still. */
    private static final double STILL = 1e-6;

    /** How exactly the projection is found, of the length of what is projected. */
    private static final double EXACTLY = 1e-12;

    private static final int MOST_STEPS = 20_000;

    /** The same figures give the same answer, for ever. */
    private static final long SEED = 20_230_701;

    /** The rows, one after another: which unknown, and whether it is the total or a part. */
    private final int[] columns;

    private final double[] factors;

    /** Where each row begins; one more than there are rows. */
    private final int[] starts;

    /** The same by unknown: added up row by row, what is written would jump to and fro. */
    private final int[] rows;

    private final double[] factorsOf;
    private final int[] startsOf;

    private Undetermined(int[] columns, double[] factors, int[] starts, int unknowns) {
        this.columns = columns;
        this.factors = factors;
        this.starts = starts;
        startsOf = new int[unknowns + 1];
        for (int column : columns) {
            startsOf[column + 1]++;
        }
        Arrays.parallelPrefix(startsOf, Integer::sum);
        rows = new int[columns.length];
        factorsOf = new double[columns.length];
        int[] ends = startsOf.clone();
        for (int row = 0; row < starts.length - 1; row++) {
            for (int at = starts[row]; at < starts[row + 1]; at++) {
                int place = ends[columns[at]]++;
                rows[place] = row;
                factorsOf[place] = factors[at];
            }
        }
    }

    /**
     * Which figures do not follow from the sums.
     *
     * @param sums each a total and its parts, as numbers of figures
     * @param hidden by number of figure
     * @throws org.hipparchus.exception.MathIllegalStateException when it cannot be worked out
     */
    static boolean[] among(List<int[]> sums, boolean[] hidden) {
        int[] unknownOf = new int[hidden.length];
        int unknowns = 0;
        for (int figure = 0; figure < hidden.length; figure++) {
            unknownOf[figure] = hidden[figure] ? unknowns++ : -1;
        }
        double[] move = of(sums, unknownOf, unknowns).move();
        boolean[] moves = new boolean[hidden.length];
        for (int figure = 0; figure < hidden.length; figure++) {
            moves[figure] = hidden[figure] && Math.abs(move[unknownOf[figure]]) > STILL;
        }
        return moves;
    }

    private static Undetermined of(List<int[]> sums, int[] unknownOf, int unknowns) {
        Set<IntBuffer> rows = new LinkedHashSet<>();
        for (int[] sum : sums) {
            int[] row = row(sum, unknownOf);
            if (row.length > 0) {
                rows.add(IntBuffer.wrap(row)); // equal to any other with the same in it
            }
        }
        int size = rows.stream().mapToInt(IntBuffer::capacity).sum();
        int[] columns = new int[size];
        double[] factors = new double[size];
        int[] starts = new int[rows.size() + 1];
        int number = 0;
        for (IntBuffer row : rows) {
            int start = starts[number];
            // Rows of length one, however many parts a sum has: it takes far fewer steps.
            double length = Math.sqrt(row.capacity());
            for (int place = 0; place < row.capacity(); place++) {
                columns[start + place] = Math.abs(row.get(place)) - 1;
                factors[start + place] = Math.signum(row.get(place)) / length;
            }
            starts[++number] = start + row.capacity();
        }
        return new Undetermined(columns, factors, starts, unknowns);
    }

    /**
     * What is hidden of a sum, in order: the unknowns' numbers from 1 on, with a minus for those on the other side than
     * the first. Sums that hide the same of each other come to the same row, which is then taken once.
     */
    private static int[] row(int[] sum, int[] unknownOf) {
        int[] row = IntStream.range(0, sum.length)
                .filter(place -> unknownOf[sum[place]] >= 0)
                .map(place -> 2 * unknownOf[sum[place]] + (place == 0 ? 1 : 0))
                .sorted()
                .toArray();
        int side = row.length == 0 ? 0 : row[0] % 2;
        for (int place = 0; place < row.length; place++) {
            int unknown = row[place] / 2 + 1;
            row[place] = row[place] % 2 == side ? unknown : -unknown;
        }
        return row;
    }

    private double[] move() {
        SplittableRandom random = new SplittableRandom(SEED);
        double[] move = new double[startsOf.length - 1];
        for (int unknown = 0; unknown < move.length; unknown++) {
            move[unknown] = random.nextGaussian();
        }
        RealVector off = new ArrayRealVector(sumsOf(move), false);
        if (off.getNorm() > 0) {
            RealVector weights = new ConjugateGradient(MOST_STEPS, EXACTLY, false).solve(new Normal(), off);
            double[] back = spread(weights.toArray());
            for (int unknown = 0; unknown < move.length; unknown++) {
                move[unknown] -= back[unknown];
            }
        }
        return move;
    }

    private double[] sumsOf(double[] values) {
        return times(starts, columns, factors, values);
    }

    private double[] spread(double[] weights) {
        return times(startsOf, rows, factorsOf, weights);
    }

    private static double[] times(int[] starts, int[] places, double[] factors, double[] values) {
        double[] results = new double[starts.length - 1];
        for (int line = 0; line < results.length; line++) {
            double result = 0;
            for (int at = starts[line]; at < starts[line + 1]; at++) {
                result += factors[at] * values[places[at]];
            }
            results[line] = result;
        }
        return results;
    }

    /** What weights of the sums come to in the sums again. */
    private final class Normal implements RealLinearOperator {

        @Override
        public int getRowDimension() {
            return starts.length - 1;
        }

        @Override
        public int getColumnDimension() {
            return starts.length - 1;
        }

        @Override
        public RealVector operate(RealVector weights) {
            return new ArrayRealVector(sumsOf(spread(weights.toArray())), false);
        }
    }
}
