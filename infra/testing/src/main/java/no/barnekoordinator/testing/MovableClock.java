package no.barnekoordinator.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;

/**
 * A clock that stands still until a test moves it. Clocks made by {@link #withZone} show the same time, in another
 * zone. Safe for use by many threads.
 */
public final class MovableClock extends Clock {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final Hand hand;
    private final ZoneId zone;

    private MovableClock(Hand hand, ZoneId zone) {
        this.hand = hand;
        this.zone = zone;
    }

    /** A clock in UTC that shows the instant. */
    public static MovableClock at(Instant instant) {
        return new MovableClock(new Hand(instant), ZoneOffset.UTC);
    }

    /** A clock in UTC that shows {@code 09:00} or whatever is given on the wall in Oslo. */
    public static MovableClock atOslo(LocalDateTime local) {
        return at(local.atZone(OSLO).toInstant());
    }

    /** Puts the clock to the instant, also backwards. */
    public void set(Instant instant) {
        hand.move(before -> instant);
    }

    /** Moves the clock by the duration; a negative one moves it back. */
    public void advance(Duration duration) {
        hand.move(instant -> instant.plus(duration));
    }

    /** Moves the clock by calendar days in Oslo: the wall shows the same time, also across a change to summer time. */
    public void advanceDays(int days) {
        hand.move(instant -> instant.atZone(OSLO).plusDays(days).toInstant());
    }

    @Override
    public Instant instant() {
        return hand.now();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovableClock(hand, other);
    }

    /** The time shown, shared by the clocks of all zones. */
    private static final class Hand {
        private Instant now;

        private Hand(Instant now) {
            this.now = now;
        }

        private synchronized Instant now() {
            return now;
        }

        private synchronized void move(UnaryOperator<Instant> to) {
            now = to.apply(now);
        }
    }
}
