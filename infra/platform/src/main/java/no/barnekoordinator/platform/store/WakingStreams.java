package no.barnekoordinator.platform.store;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The streams that processors read, woken when something has been committed.
 *
 * <p>The stock store offers pooled processors no such call, and they then look twice a second: half a second at every
 * step from a command to a dashboard. What another copy of the service commits, or what becomes readable only when an
 * older transaction ends, is found by looking at the end of the stream every {@link #HEARTBEAT} milliseconds.
 */
public final class WakingStreams implements StreamableMessageSource<TrackedEventMessage<?>>, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(WakingStreams.class);

    /** Milliseconds. */
    private static final long HEARTBEAT = 100;

    private final EventStorageEngine engine;
    private final List<Runnable> callbacks = new CopyOnWriteArrayList<>();
    private final Lock lock = new ReentrantLock();
    private final Condition woken = lock.newCondition();
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("event-store-heartbeat").factory());
    private final ScheduledFuture<?> heartbeat;
    private long wakes; // guarded by lock
    private volatile @Nullable TrackingToken end;

    private WakingStreams(EventStorageEngine engine) {
        this.engine = engine;
        this.heartbeat = heart.scheduleWithFixedDelay(this::lookAtTheEnd, HEARTBEAT, HEARTBEAT, TimeUnit.MILLISECONDS);
    }

    /** Streams of an engine; their heart beats until {@link #close}. */
    public static WakingStreams of(EventStorageEngine engine) {
        return new WakingStreams(engine);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken position) {
        return new CommitOrderStream(engine, this, position);
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return engine.createTailToken();
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return engine.createHeadToken();
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant recordedAt) {
        return engine.createTokenAt(recordedAt);
    }

    @Override
    public void close() {
        heartbeat.cancel(false);
        heart.shutdownNow();
    }

    void addCallback(Runnable callback) {
        callbacks.add(callback);
    }

    void removeCallback(Runnable callback) {
        callbacks.remove(callback);
    }

    /** Waits for the next wake, at most a heartbeat. */
    void awaitWake(long atMostNanos) throws InterruptedException {
        lock.lock();
        try {
            long before = wakes;
            long left = Math.min(atMostNanos, TimeUnit.MILLISECONDS.toNanos(HEARTBEAT));
            while (wakes == before && left > 0) {
                left = woken.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    private void lookAtTheEnd() {
        try {
            TrackingToken now = engine.createHeadToken();
            if (!Objects.equals(now, end)) {
                end = now;
                wake();
            }
        } catch (RuntimeException e) {
            // The database is away for now. The heart goes on, or nobody would be woken when it is back.
            log.debug("Cannot see the end of the event stream", e);
        }
    }

    /** Called when something has been committed here. */
    void wake() {
        lock.lock();
        try {
            wakes++;
            woken.signalAll();
        } finally {
            lock.unlock();
        }
        callbacks.forEach(Runnable::run);
    }
}
