package no.barnekoordinator.reporting.statistics;

import java.time.Duration;
import java.util.Arrays;

/**
 * Which facts a count has in it. Two facts on their way at once may come into the history in the other order, so the
 * last ones are known one by one until so long has passed that none can come in before them.
 */
final class Seen {

    /** How long a fact numbered before the newest one may still be on its way into the history. */
    private static final Duration UNSETTLED = Duration.ofSeconds(30);

    /** More facts than are on their way into the history at once. */
    private static final int UNDER_WAY = 10_000;

    /** Every fact up to here is in the count. */
    private final long settled;

    /** Those after that which are, in order. */
    private final long[] since;

    /** Settled as well, when it has been waited for so long. */
    private final long marked;

    /** Since when, by the machine's own running clock. */
    private final long markedAt;

    private Seen(long settled, long[] since, long marked, long markedAt) {
        this.settled = settled;
        this.since = since;
        this.marked = marked;
        this.markedAt = markedAt;
    }

    /** The position after which facts must be known one by one, when they were never before. */
    static long settledBy(long newest) {
        return Math.max(0, newest - UNDER_WAY);
    }

    /** @param positions of the facts in a count after {@code settled}, in order */
    static Seen of(long settled, long[] positions, long now) {
        return new Seen(settled, positions, last(settled, positions), now);
    }

    /** Position up to which every fact is in the count. */
    long settled() {
        return settled;
    }

    /** How many facts after that are in it. */
    int since() {
        return since.length;
    }

    private static long last(long settled, long[] positions) {
        return positions.length == 0 ? settled : positions[positions.length - 1];
    }

    /** Those of the positions whose facts are not in the count. */
    long[] notIn(long[] positions) {
        return Arrays.stream(positions)
                .filter(position -> Arrays.binarySearch(since, position) < 0)
                .toArray();
    }

    /** After another count, with these facts after {@link #settled} in it. */
    Seen with(long[] positions, long now) {
        if (now - markedAt <= UNSETTLED.toNanos()) {
            return new Seen(settled, positions, marked, markedAt);
        }
        long[] after =
                Arrays.stream(positions).filter(position -> position > marked).toArray();
        return of(marked, after, now);
    }
}
