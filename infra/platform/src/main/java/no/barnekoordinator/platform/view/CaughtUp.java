package no.barnekoordinator.platform.view;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/**
 * Lets a page show what its own form just changed: waits, for a short while, until a view holds everything stored so
 * far.
 */
public final class CaughtUp {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration STEP = Duration.ofMillis(5);

    private final EventProcessingConfiguration processing;
    private final EventStorageEngine store;

    public CaughtUp(EventProcessingConfiguration processing, EventStorageEngine store) {
        this.processing = processing;
        this.store = store;
    }

    /**
     * Waits until the view has come to where the store is now, at most two seconds.
     *
     * @param processor name of the view's processing group
     * @return false when it had not; the page then shows the view as it stands
     */
    public boolean await(String processor) {
        TrackingToken head = store.createHeadToken();
        if (head == null) {
            return true;
        }
        StreamingEventProcessor view = processing
                .eventProcessor(processor, StreamingEventProcessor.class)
                .orElseThrow(() -> new IllegalArgumentException("No processor " + processor));
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            if (!view.processingStatus().isEmpty()
                    && view.processingStatus().values().stream().allMatch(status -> covers(status, head))) {
                return true;
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
        return false;
    }

    private static boolean covers(EventTrackerStatus status, TrackingToken head) {
        return status.getTrackingToken() != null && status.getTrackingToken().covers(head);
    }
}
