package no.barnekoordinator.platform.view;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * Lets a page show what its own form just changed: waits, for a short while, until a view holds everything stored so
 * far.
 */
public final class CaughtUp {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration STEP = Duration.ofMillis(5);

    private final EventProcessingConfiguration processing;
    private final Newest newest;

    public CaughtUp(EventProcessingConfiguration processing, Newest newest) {
        this.processing = processing;
        this.newest = newest;
    }

    /** Where the newest event is that is committed, whether or not the stream reaches it yet. */
    public interface Newest {

        /** Its place; null when nothing is stored. */
        @Nullable
        TrackingToken place();
    }

    /**
     * Waits until the view has come to where the store is now, at most two seconds.
     *
     * @param processor name of the view's processing group
     * @return false when it had not; the page then shows the view as it stands
     */
    public boolean await(String processor) {
        TrackingToken wanted = newest.place();
        if (wanted == null) {
            return true;
        }
        StreamingEventProcessor view = processing
                .eventProcessor(processor, StreamingEventProcessor.class)
                .orElseThrow(() -> new IllegalArgumentException("No processor " + processor));
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            if (!view.processingStatus().isEmpty()
                    && view.processingStatus().values().stream().allMatch(status -> covers(status, wanted))) {
                return true;
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
        return false;
    }

    private static boolean covers(EventTrackerStatus status, TrackingToken wanted) {
        return status.getTrackingToken() != null && status.getTrackingToken().covers(wanted);
    }
}
