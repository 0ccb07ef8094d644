package no.barnekoordinator.platform.post;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.platform.deadline.DeadlineListener;
import no.barnekoordinator.platform.deadline.Deadlines;
import org.jspecify.annotations.Nullable;

/**
 * Brings a letter to the post service, and again, at longer and longer intervals, until it is taken, or nobody wants it
 * sent any more. What became of each attempt is for the service to record; whether there is to be another follows from
 * the fact that it recorded.
 */
public abstract class PostingUntilTaken implements DeadlineListener {

    private static final String SEPARATOR = "/";
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(12);

    private final String kind;
    private final Deadlines deadlines;
    private final Clock clock;

    /** @param kind of its deadlines, which no other listener has */
    protected PostingUntilTaken(String kind, Deadlines deadlines, Clock clock) {
        this.kind = kind;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** How an attempt ended. */
    public enum End {
        TAKEN,
        REFUSED,
        /** Refused for good. */
        GIVEN_UP,
        /** Not sent: nobody wants it any more. */
        STOPPED
    }

    /**
     * What became of an attempt.
     *
     * @param channel how it went; null when it did not
     * @param code why it was refused; null when it was not
     * @param at when, UTC
     */
    public record Attempt(
            End end,
            Delivery.@Nullable Channel channel,
            @Nullable String code,
            Instant at) {}

    /**
     * Whether the letter is still to be sent.
     *
     * @param about whose letter it is, as it was told in {@link #first} or {@link #again}
     */
    protected abstract boolean isWanted(UUID about, UUID letterId);

    /**
     * Brings the letter to the post service.
     *
     * @return empty when it turns out that it is not to be sent
     * @throws PostRefusedException when it is not taken
     */
    protected abstract Optional<Delivery> post(UUID about, UUID letterId);

    /** Records what became of an attempt. */
    protected abstract void record(UUID about, UUID letterId, Attempt attempt);

    /** What to do about a letter whose time has come and that nobody wants sent: nothing, unless that is to be told. */
    protected void unwanted(UUID about, UUID letterId) {}

    /** An attempt that came to nothing because the letter is not to be sent. */
    protected final Attempt stopped() {
        return new Attempt(End.STOPPED, null, null, clock.instant());
    }

    /** Tries a new letter for the first time, now. */
    protected final void first(UUID about, UUID letterId) {
        deadlines.set(kind, target(about, letterId, 1), clock.instant());
    }

    /**
     * Tries again after a while. The next attempt has a deadline of its own: the one being delivered just now cannot be
     * moved.
     *
     * @param attempt the one that was refused, from 1
     */
    protected final void again(UUID about, UUID letterId, int attempt) {
        deadlines.set(
                kind, target(about, letterId, attempt + 1), clock.instant().plus(pauseAfter(attempt)));
    }

    /** One minute, then three times as long for each attempt, at most half a day. */
    static Duration pauseAfter(int attempt) {
        Duration pause = FIRST_PAUSE;
        for (int i = 1; i < attempt && pause.compareTo(LONGEST_PAUSE) < 0; i++) {
            pause = pause.multipliedBy(3);
        }
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    @Override
    public final String kind() {
        return kind;
    }

    @Override
    public final void due(String target) {
        String[] parts = target.split(SEPARATOR, -1);
        UUID about = UUID.fromString(parts[0]);
        UUID letterId = UUID.fromString(parts[1]);
        if (isWanted(about, letterId)) {
            record(about, letterId, attempt(about, letterId));
        } else {
            unwanted(about, letterId);
        }
    }

    private Attempt attempt(UUID about, UUID letterId) {
        try {
            return post(about, letterId)
                    .map(delivery -> new Attempt(End.TAKEN, delivery.channel(), null, delivery.deliveredAt()))
                    .orElseGet(this::stopped);
        } catch (PostRefusedException refused) {
            // Not swallowed: the refusal becomes a fact, and leads to another attempt or to somebody's desk.
            return new Attempt(refused.lasting() ? End.GIVEN_UP : End.REFUSED, null, refused.code(), clock.instant());
        }
    }

    private static String target(UUID about, UUID letterId, int attempt) {
        return about + SEPARATOR + letterId + SEPARATOR + attempt;
    }
}
