package no.barnekoordinator.reporting.statistics;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Keeps what was counted and what of it is hidden, so that a table answers at once. What others may not see is worked
 * out over all places and categories together, which takes longer than counting: where it is quick before the answer,
 * else behind the readers' backs, who see the figures before meanwhile. Those who run a municipality see its own
 * figures as they stand, and wait for nothing else.
 */
@Component
class Snapshots implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Snapshots.class);

    /** Whoever would see figures older than this waits for new ones, however long they take. */
    private static final Duration OLD = Duration.ofMinutes(1);

    private final Standings standings;
    private final int threshold;
    private final Duration patience;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private final ExecutorService behind = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("figures").factory());

    /** @param patience what takes longer than this is not waited for */
    Snapshots(
            Standings standings,
            @Value("${barnekoordinator.reporting.suppression-threshold}") int threshold,
            @Value("${barnekoordinator.reporting.patience}") Duration patience) {
        this.standings = standings;
        this.threshold = threshold;
        this.patience = patience;
    }

    /**
     * A source for a reader.
     *
     * @param publishing as everyone sees it, worked out when it is asked for
     * @param now as those see it who run a municipality
     */
    record Reading(Supplier<Snapshot> publishing, Standing now) {

        Snapshot published() {
            return publishing.get();
        }
    }

    /** One source's latest. */
    private static final class Kept {

        private final ReentrantLock publishing = new ReentrantLock();
        private final AtomicBoolean underWay = new AtomicBoolean();
        private volatile @Nullable Latest latest;
    }

    /**
     * What was published last.
     *
     * @param at when, by the machine's own running clock
     * @param took how long it took to work out what is hidden
     */
    private record Latest(Snapshot snapshot, long at, Duration took) {

        boolean isOf(Standing standing) {
            return snapshot.standing().equals(standing);
        }

        boolean isOld() {
            return System.nanoTime() - at > OLD.toNanos();
        }
    }

    /** The source as it stands. */
    Reading of(Source source) {
        Standings.Latest latest = standings.latest(source);
        if (latest.isBehind()) {
            catchUp(source);
        }
        return new Reading(SingletonSupplier.of(() -> published(source, latest.standing())), latest.standing());
    }

    private Snapshot published(Source source, Standing standing) {
        Kept own = kept(source);
        Latest before = own.latest;
        if (before == null || (!before.isOf(standing) && (isQuick(before) || before.isOld()))) {
            return publish(source, own, standing);
        }
        if (!before.isOf(standing)) {
            catchUp(source);
        }
        return before.snapshot();
    }

    private boolean isQuick(Latest before) {
        return before.took().compareTo(patience) < 0;
    }

    /** Counts a source that has changed, and waits for it: for figures that are to stand. */
    void bringUpToDate(Source source) {
        publish(source, kept(source), standings.upToDate(source));
    }

    /** Works out what is hidden of the source, unless that has been done. */
    private Snapshot publish(Source source, Kept own, Standing standing) {
        own.publishing.lock();
        try {
            Latest before = own.latest;
            if (before != null && before.isOf(standing)) {
                return before.snapshot(); // somebody else was quicker
            }
            long started = System.nanoTime();
            Snapshot snapshot = Snapshot.of(source, standing, threshold, before == null ? null : before.snapshot());
            long now = System.nanoTime();
            own.latest = new Latest(snapshot, now, Duration.ofNanos(now - started));
            return snapshot;
        } finally {
            own.publishing.unlock();
        }
    }

    /** Counts a source that has changed, behind the readers' backs. */
    void catchUp(Source source) {
        AtomicBoolean underWay = kept(source).underWay;
        if (underWay.compareAndSet(false, true)) {
            behind.execute(() -> {
                try {
                    bringUpToDate(source);
                } catch (RuntimeException e) {
                    log.warn("The source {} could not be counted; the figures before stand: {}", source.id(), e, e);
                } finally {
                    underWay.set(false);
                }
            });
        }
    }

    private Kept kept(Source source) {
        return kept.computeIfAbsent(source.id(), none -> new Kept());
    }

    @Override
    public void destroy() {
        behind.shutdownNow();
    }
}
