package no.barnekoordinator.reporting.statistics;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import no.barnekoordinator.contracts.ContractTypes;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.reporting.history.History;
import no.barnekoordinator.reporting.history.Newest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Keeps what was counted, so that a table answers without counting. When facts have come in, the municipalities they
 * are about are counted again before the answer; everything is when the day has changed or the views were rebuilt.
 *
 * <p>What others may not see is worked out over all places and categories at once, which takes longer: where it is quick
 * before the answer, else behind the readers' backs, who see the figures before meanwhile. Those who run a municipality
 * see its own figures as they stand, and wait for nothing else.
 */
@Component
class Snapshots implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Snapshots.class);

    /** So many municipalities are always counted before the answer. */
    private static final int FEW = 10;

    /** How long a fact numbered before the newest one may still be on its way into the history. */
    private static final Duration UNSETTLED = Duration.ofSeconds(30);

    /** Whoever would see figures older than this waits for new ones, however long they take. */
    private static final Duration OLD = Duration.ofMinutes(1);

    /** More facts than are on their way into the history at once. */
    private static final int UNDER_WAY = 1_000;

    private final Counting counting;
    private final History history;
    private final Clock clock;
    private final int threshold;
    private final Duration patience;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private final ExecutorService behind = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("figures").factory());

    /** @param patience what takes longer than this is not waited for */
    Snapshots(
            Counting counting,
            History history,
            Clock clock,
            @Value("${barnekoordinator.reporting.suppression-threshold}") int threshold,
            @Value("${barnekoordinator.reporting.patience}") Duration patience) {
        this.counting = counting;
        this.history = history;
        this.clock = clock;
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

    /**
     * A source as it was last counted.
     *
     * @param settled every fact up to here is in it
     * @param newest what had come in after that
     * @param counted when, by the machine's own running clock
     * @param everywhere how long it took to count it everywhere
     */
    private record Taken(Standing standing, long settled, Newest newest, long counted, Duration everywhere) {

        /** The same, where so long has passed that nothing can still be on its way. */
        Taken settled(long now) {
            boolean waits = newest.facts() > 0 && now - counted > UNSETTLED.toNanos();
            return waits
                    ? new Taken(standing, newest.position(), new Newest(0, 0, newest.rebuilt()), counted, everywhere)
                    : this;
        }
    }

    /** One source's latest. */
    private static final class Kept {

        private final ReentrantLock counting = new ReentrantLock();
        private final ReentrantLock publishing = new ReentrantLock();
        private final AtomicBoolean underWay = new AtomicBoolean();
        private volatile @Nullable Taken taken;
        private volatile @Nullable Snapshot published;

        /** When, by the machine's own running clock. */
        private volatile long publishedAt;

        private volatile Duration publishingTook = Duration.ZERO;
    }

    /** The source as it stands. */
    Reading of(Source source) {
        Kept own = kept.computeIfAbsent(source.id(), none -> new Kept());
        Standing standing = standing(source, own);
        return new Reading(SingletonSupplier.of(() -> published(source, own, standing)), standing);
    }

    private Snapshot published(Source source, Kept own, Standing standing) {
        Snapshot before = own.published;
        if (before != null && before.standing().equals(standing)) {
            return before;
        }
        if (before == null || isQuick(own.publishingTook) || isOld(own.publishedAt)) {
            return publish(source, own, standing);
        }
        catchUp(source, own);
        return before;
    }

    /** Counts a source that has changed, and waits for it: for figures that are to stand. */
    void bringUpToDate(Source source) {
        Kept own = kept.computeIfAbsent(source.id(), none -> new Kept());
        publish(source, own, count(source, own));
    }

    /** Counts a source that has changed, behind the readers' backs. */
    void catchUp(Source source) {
        catchUp(source, kept.computeIfAbsent(source.id(), none -> new Kept()));
    }

    private Standing standing(Source source, Kept own) {
        Taken before = own.taken;
        if (before == null) {
            return count(source, own);
        }
        Newest newest = newest(source, before.settled());
        if (isFresh(before, newest)) {
            return before.standing();
        }
        boolean everywhere = !before.standing().day().equals(today())
                || before.newest().rebuilt() != newest.rebuilt()
                || changed(source, before).size() > FEW;
        if (everywhere && !isQuick(before.everywhere())) {
            catchUp(source, own);
            return before.standing();
        }
        return count(source, own);
    }

    /** Counts what has changed, or everything when that cannot be said. */
    private Standing count(Source source, Kept own) {
        own.counting.lock();
        try {
            long now = System.nanoTime();
            Taken latest = own.taken;
            Taken taken = latest == null ? first(source, now) : again(source, latest.settled(now), now);
            own.taken = taken;
            return taken.standing();
        } finally {
            own.counting.unlock();
        }
    }

    private Taken first(Source source, long now) {
        long settled = Math.max(0, newest(source, 0).position() - UNDER_WAY);
        Newest newest = newest(source, settled);
        Standing standing = Standing.of(counting.count(source), clock.instant());
        return new Taken(standing, settled, newest, now, Duration.ofNanos(System.nanoTime() - now));
    }

    private Taken again(Source source, Taken before, long now) {
        Newest newest = newest(source, before.settled());
        if (isFresh(before, newest)) {
            return before;
        }
        Cube old = before.standing().cube();
        boolean isWhole =
                before.newest().rebuilt() != newest.rebuilt() || !old.day().equals(today());
        Cube cube = isWhole
                ? counting.count(source).sharing(old)
                : counting.countAgain(source, old, changed(source, before));
        Duration took = isWhole ? Duration.ofNanos(System.nanoTime() - now) : before.everywhere();
        Standing standing = cube.isLike(old) ? before.standing() : Standing.of(cube, clock.instant());
        return new Taken(standing, before.settled(), newest, now, took);
    }

    /** Works out what is hidden of the source, unless that has been done. */
    private Snapshot publish(Source source, Kept own, Standing standing) {
        own.publishing.lock();
        try {
            Snapshot before = own.published;
            if (before != null && before.standing().equals(standing)) {
                return before; // somebody else was quicker
            }
            long started = System.nanoTime();
            Snapshot snapshot = Snapshot.of(source, standing, threshold, before);
            own.published = snapshot;
            own.publishedAt = System.nanoTime();
            own.publishingTook = Duration.ofNanos(own.publishedAt - started);
            return snapshot;
        } finally {
            own.publishing.unlock();
        }
    }

    private void catchUp(Source source, Kept own) {
        if (own.underWay.compareAndSet(false, true)) {
            behind.execute(() -> {
                try {
                    publish(source, own, count(source, own));
                } catch (RuntimeException e) {
                    log.warn("The source {} could not be counted; the figures before stand: {}", source.id(), e, e);
                } finally {
                    own.underWay.set(false);
                }
            });
        }
    }

    private boolean isFresh(Taken before, Newest newest) {
        return before.newest().facts() == newest.facts()
                && before.newest().rebuilt() == newest.rebuilt()
                && before.standing().day().equals(today());
    }

    private Set<String> changed(Source source, Taken before) {
        return history.municipalitiesOf(types(source), before.settled());
    }

    private Newest newest(Source source, long settled) {
        return history.newestOf(types(source), settled);
    }

    private static List<String> types(Source source) {
        return source.events().stream().map(ContractTypes::nameOf).toList();
    }

    private static boolean isOld(long published) {
        return System.nanoTime() - published > OLD.toNanos();
    }

    private boolean isQuick(Duration took) {
        return took.compareTo(patience) < 0;
    }

    private LocalDate today() {
        return Oslo.dateOf(clock.instant());
    }

    @Override
    public void destroy() {
        behind.shutdownNow();
    }
}
