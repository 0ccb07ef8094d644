package no.barnekoordinator.reporting.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A source as it was counted at a moment.
 *
 * @param updated when these figures were first counted; a later count that came to the same changes nothing. UTC
 */
record Standing(Cube cube, Set<String> periods, Instant updated) {

    /** @param updated when it was counted. UTC */
    static Standing of(Cube cube, Instant updated) {
        Set<String> periods = new HashSet<>();
        for (Period.Grain grain : Period.Grain.values()) {
            Period.between(cube.firstMonth(), cube.lastMonth(), grain).forEach(period -> periods.add(period.code()));
        }
        return new Standing(cube, Set.copyOf(periods), updated);
    }

    /** The day in Norway it was counted on. */
    LocalDate day() {
        return cube.day();
    }

    /** Whether figures of that period can be known. */
    boolean knows(String period) {
        return periods.contains(period);
    }

    @Nullable
    Counted counted(CellKey key) {
        return cube.counted(key);
    }
}
