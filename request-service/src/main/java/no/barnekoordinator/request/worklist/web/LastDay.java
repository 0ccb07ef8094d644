package no.barnekoordinator.request.worklist.web;

import java.time.Instant;
import java.time.LocalDate;
import no.barnekoordinator.platform.time.Oslo;

/** A clock is kept as the instant it is broken; people are told the last day on which it is met. */
final class LastDay {

    private LastDay() {}

    /** The Norwegian date that ends at {@code due}. */
    static LocalDate of(Instant due) {
        return Oslo.dateOf(due.minusNanos(1));
    }
}
