package no.barnekoordinator.reporting.statistics;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import no.barnekoordinator.contracts.ContractTypes;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.reporting.history.History;
import no.barnekoordinator.reporting.history.Newest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps each source as it was last counted. When facts have come in, the municipalities they are about are counted
 * again; everything is when the day has changed, the views were rebuilt, or very much has come in.
 */
@Component
class Standings {

    /** After so many facts some municipalities are always counted before the answer. */
    private static final int FEW = 10;

    /** After so many it is quicker to count everywhere. */
    private static final int MANY = 1_000;

    private final Counting counting;
    private final History history;
    private final Clock clock;
    private final Duration patience;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    /** @param patience counting everywhere is not waited for when it takes longer than this */
    Standings(
            Counting counting,
            History history,
            Clock clock,
            @Value("${barnekoordinator.reporting.patience}") Duration patience) {
        this.counting = counting;
        this.history = history;
        this.clock = clock;
        this.patience = patience;
    }

    /**
     * What a reader need not wait long for.
     *
     * @param isBehind whether there is something new that would take too long to count
     */
    record Latest(Standing standing, boolean isBehind) {}

    /**
     * A source as it was last counted.
     *
     * @param seen the facts that are in it
     * @param rebuilt how many times the views had been folded again
     * @param everywhere how long it took to count it everywhere
     */
    private record Taken(Standing standing, Seen seen, long rebuilt, Duration everywhere) {

        boolean isFresh(Newest newest, LocalDate today) {
            return seen.since() == newest.facts() && isStillGood(newest, today);
        }

        boolean isStillGood(Newest newest, LocalDate today) {
            return rebuilt == newest.rebuilt() && standing.day().equals(today);
        }

        long come(Newest newest) {
            return newest.facts() - seen.since();
        }
    }

    /** One source's latest. */
    private static final class Kept {

        private final ReentrantLock counting = new ReentrantLock();
        private volatile @Nullable Taken taken;
    }

    /** The source as it stands, or as it stood when there is too much to count. */
    Latest latest(Source source) {
        Taken before = kept(source).taken;
        if (before == null) {
            return new Latest(upToDate(source), false);
        }
        Newest newest = newest(source, before.seen().settled());
        if (before.isFresh(newest, today())) {
            return new Latest(before.standing(), false);
        }
        boolean isMuch = !before.isStillGood(newest, today()) || before.come(newest) > FEW;
        return isMuch && before.everywhere().compareTo(patience) >= 0
                ? new Latest(before.standing(), true)
                : new Latest(upToDate(source), false);
    }

    /** Counts what has changed, or everything when that cannot be said. */
    Standing upToDate(Source source) {
        Kept own = kept(source);
        own.counting.lock();
        try {
            Taken before = own.taken;
            Taken taken = before == null ? everywhere(source, null) : again(source, before);
            own.taken = taken;
            return taken.standing();
        } finally {
            own.counting.unlock();
        }
    }

    /** What has come in is read before it is counted: what comes in between is counted once more. */
    private Taken everywhere(Source source, @Nullable Standing before) {
        long started = System.nanoTime();
        long settled = Seen.settledBy(history.lastPosition());
        long rebuilt = newest(source, settled).rebuilt();
        Seen seen = Seen.of(settled, history.positionsOf(types(source), settled), started);
        Cube cube = counting.count(source);
        Standing standing = standing(before == null ? cube : cube.sharing(before.cube()), before);
        return new Taken(standing, seen, rebuilt, Duration.ofNanos(System.nanoTime() - started));
    }

    private Taken again(Source source, Taken before) {
        Newest newest = newest(source, before.seen().settled());
        if (before.isFresh(newest, today())) {
            return before;
        }
        if (!before.isStillGood(newest, today()) || before.come(newest) > MANY) {
            return everywhere(source, before.standing());
        }
        long now = System.nanoTime();
        long[] positions = history.positionsOf(types(source), before.seen().settled());
        Cube cube = counting.countAgain(
                source,
                before.standing().cube(),
                history.municipalitiesOf(before.seen().notIn(positions)));
        return new Taken(
                standing(cube, before.standing()),
                before.seen().with(positions, now),
                newest.rebuilt(),
                before.everywhere());
    }

    private Standing standing(Cube cube, @Nullable Standing before) {
        return before != null && cube.isLike(before.cube()) ? before : Standing.of(cube, clock.instant());
    }

    private Kept kept(Source source) {
        return kept.computeIfAbsent(source.id(), none -> new Kept());
    }

    private Newest newest(Source source, long settled) {
        return history.newestOf(types(source), settled);
    }

    private static List<String> types(Source source) {
        return source.events().stream().map(ContractTypes::nameOf).toList();
    }

    private LocalDate today() {
        return Oslo.dateOf(clock.instant());
    }
}
