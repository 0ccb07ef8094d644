package no.barnekoordinator.local.simulation.country;

import java.time.LocalTime;

/** When on a day something is done; the clock stands at each in turn. */
public enum Slot {
    MORNING(LocalTime.of(9, 0)),
    NOON(LocalTime.of(12, 0)),
    AFTERNOON(LocalTime.of(15, 0));

    private final LocalTime time;

    Slot(LocalTime time) {
        this.time = time;
    }

    /** The time of day in Norway. */
    public LocalTime time() {
        return time;
    }
}
