package no.barnekoordinator.platform.store;

import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * A place in the stream: the transaction that wrote an event, and the event's position.
 *
 * @param transaction PostgreSQL's 64-bit transaction id ({@code xid8})
 * @param index value of the table's identity column; has gaps where inserts were rolled back
 */
public record CommitOrderToken(long transaction, long index) implements TrackingToken, Comparable<CommitOrderToken> {

    /** Before the first event. */
    public static final CommitOrderToken START = new CommitOrderToken(0, 0);

    @Override
    public TrackingToken lowerBound(TrackingToken other) {
        return covers(other) ? other : this;
    }

    @Override
    public TrackingToken upperBound(TrackingToken other) {
        return covers(other) ? this : other;
    }

    @Override
    public boolean covers(@Nullable TrackingToken other) {
        return other == null || compareTo((CommitOrderToken) other) >= 0;
    }

    @Override
    public int compareTo(CommitOrderToken other) {
        int byTransaction = Long.compareUnsigned(transaction, other.transaction);
        return byTransaction != 0 ? byTransaction : Long.compare(index, other.index);
    }
}
