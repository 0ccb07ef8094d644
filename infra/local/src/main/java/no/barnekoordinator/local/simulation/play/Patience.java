package no.barnekoordinator.local.simulation.play;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * How long something that does not answer is tried again, with longer and longer pauses.
 *
 * @param first the first pause
 * @param longest no pause is longer
 * @param inAll from the first failure; enough for a killed service to come back and catch up
 */
record Patience(Duration first, Duration longest, Duration inAll) {

    static final Patience USUAL = new Patience(Duration.ofMillis(50), Duration.ofSeconds(2), Duration.ofMinutes(2));

    /** Rests; an interrupt ends it at once. */
    static void rest(Duration pause) throws InterruptedException {
        if (new CountDownLatch(1).await(pause.toNanos(), TimeUnit.NANOSECONDS)) {
            throw new IllegalStateException("Nobody opens this latch");
        }
    }

    /** Twice as long, up to the longest. */
    Duration after(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(longest) > 0 ? longest : twice;
    }
}
