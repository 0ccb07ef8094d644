package no.barnekoordinator.reporting.statistics;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import no.barnekoordinator.contracts.ContractTypes;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.reporting.history.History;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps what was counted, so that a table answers without counting. A source is counted again when a fact it is made of
 * has come in, or the day has changed: before the answer when that is quick, behind the reader's back when it is not.
 */
@Component
class Snapshots implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Snapshots.class);

    /** What takes longer than this to count is not waited for. */
    private static final Duration QUICK = Duration.ofMillis(150);

    /** How long a fact numbered before the newest one may still be on its way into the history. */
    private static final Duration UNSETTLED = Duration.ofSeconds(5);

    /** How often what may not have settled is looked at again. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Counting counting;
    private final History history;
    private final Clock clock;
    private final int threshold;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private final ExecutorService behind = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("figures").factory());

    Snapshots(
            Counting counting,
            History history,
            Clock clock,
            @Value("${barnekoordinator.reporting.suppression-threshold}") int threshold) {
        this.counting = counting;
        this.history = history;
        this.clock = clock;
        this.threshold = threshold;
    }

    /**
     * A snapshot and what it was made from; times are of the machine's own running clock.
     *
     * @param position of the newest fact of the source
     * @param seenAt when that fact was first seen
     */
    private record Taken(Snapshot snapshot, long position, long seenAt, long takenAt, Duration took) {}

    /** One source's latest. */
    private static final class Kept {
        private volatile @Nullable Taken latest;
        private final AtomicBoolean underWay = new AtomicBoolean();
    }

    /** The source as it stands. */
    Snapshot of(Source source) {
        Kept own = kept.computeIfAbsent(source.id(), none -> new Kept());
        long position = newest(source);
        Taken latest = own.latest;
        if (latest != null && isFresh(latest, position)) {
            return latest.snapshot();
        }
        if (latest == null || latest.took().compareTo(QUICK) < 0) {
            return take(source, own, position).snapshot();
        }
        if (own.underWay.compareAndSet(false, true)) {
            behind.execute(() -> {
                try {
                    take(source, own, position);
                } catch (RuntimeException e) {
                    log.warn("The source {} could not be counted; the figures before stand: {}", source.id(), e, e);
                } finally {
                    own.underWay.set(false);
                }
            });
        }
        return latest.snapshot();
    }

    /** Counts a source that has changed, and waits for it: for figures that are to stand. */
    void bringUpToDate(Source source) {
        take(source, kept.computeIfAbsent(source.id(), none -> new Kept()), newest(source));
    }

    private boolean isFresh(Taken latest, long position) {
        if (latest.position() != position || !latest.snapshot().day().equals(today())) {
            return false;
        }
        boolean settled = latest.takenAt() - latest.seenAt() > UNSETTLED.toNanos();
        return settled || System.nanoTime() - latest.takenAt() < PATIENCE.toNanos();
    }

    private Taken take(Source source, Kept own, long position) {
        synchronized (own) {
            Taken before = own.latest;
            if (before != null && isFresh(before, position)) {
                return before; // somebody else was quicker
            }
            long started = System.nanoTime();
            LocalDate today = today();
            Snapshot counted = new Snapshot(source, counting.count(source), today, clock.instant(), threshold);
            Snapshot snapshot = before != null && counted.isAsBefore(before.snapshot()) ? before.snapshot() : counted;
            long seenAt = before != null && before.position() == position ? before.seenAt() : started;
            Taken taken = new Taken(snapshot, position, seenAt, started, Duration.ofNanos(System.nanoTime() - started));
            own.latest = taken;
            return taken;
        }
    }

    private long newest(Source source) {
        return history.newestOf(
                source.events().stream().map(ContractTypes::nameOf).toList());
    }

    private LocalDate today() {
        return Oslo.dateOf(clock.instant());
    }

    @Override
    public void destroy() {
        behind.shutdownNow();
    }
}
