package no.barnekoordinator.platform.store;

import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** The event stream from a place on, read from the database when asked. Used by one thread, its reader's. */
final class CommitOrderStream implements BlockingStream<TrackedEventMessage<?>> {

    private final EventStorageEngine engine;
    private final WakingStreams streams;
    private @Nullable TrackingToken position;
    private Iterator<? extends TrackedEventMessage<?>> read = Collections.emptyIterator();
    private @Nullable TrackedEventMessage<?> next;
    private @Nullable Runnable callback;

    CommitOrderStream(EventStorageEngine engine, WakingStreams streams, @Nullable TrackingToken position) {
        this.engine = engine;
        this.streams = streams;
        this.position = position;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        if (next == null) {
            if (!read.hasNext()) {
                read = engine.readEvents(position, false).iterator();
            }
            if (read.hasNext()) {
                next = read.next();
                position = next.trackingToken();
            }
        }
        return Optional.ofNullable(next);
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long until = System.nanoTime() + unit.toNanos(timeout);
        while (peek().isEmpty()) {
            long left = until - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            streams.awaitWake(left);
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.SECONDS)) {
            // Wait for the next one, as the interface asks.
        }
        TrackedEventMessage<?> event = peek().orElseThrow();
        next = null;
        return event;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable onAvailable) {
        forget(streams::removeCallback);
        callback = onAvailable;
        streams.addCallback(onAvailable);
        return true;
    }

    @Override
    public void close() {
        forget(streams::removeCallback);
    }

    private void forget(Consumer<Runnable> removal) {
        if (callback != null) {
            removal.accept(callback);
            callback = null;
        }
    }
}
