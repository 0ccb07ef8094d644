package no.barnekoordinator.reporting.statistics;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A source as it stood at a moment, and what of it nobody else may see. */
final class Snapshot {

    private final Source source;
    private final Standing standing;

    /** By stretch of time: none hangs together with another. */
    private final Map<String, Guarded> stretches;

    private Snapshot(Source source, Standing standing, Map<String, Guarded> stretches) {
        this.source = source;
        this.standing = standing;
        this.stretches = stretches;
    }

    /**
     * Works out what is hidden, which takes its time in a large country.
     *
     * @param before what was worked out earlier: a stretch of time in which nothing has changed since is not worked out
     *     again
     */
    static Snapshot of(Source source, Standing standing, int threshold, @Nullable Snapshot before) {
        Map<String, Guarded> stretches = new HashMap<>();
        standing.cube().forEachSlice((stretch, slice) -> {
            Guarded earlier = before == null ? null : before.stretches.get(stretch);
            stretches.put(
                    stretch, earlier != null && earlier.isOf(slice) ? earlier : Guarded.of(source, slice, threshold));
        });
        return new Snapshot(source, standing, stretches);
    }

    Standing standing() {
        return standing;
    }

    /** Whether a count must not be seen by others than those who run the municipality. */
    boolean isHidden(String count, CellKey key) {
        Guarded guarded = stretches.get(source.stretch(key.period()));
        return guarded != null && guarded.isHidden(count, key);
    }
}
