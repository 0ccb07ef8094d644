package no.barnekoordinator.coordination.reaction;

import java.util.Locale;
import java.util.UUID;
import no.barnekoordinator.contracts.clock.ClockKind;

/** The deadline of one clock: what the scheduler is told, and what it tells back. */
record ClockWatch(UUID caseId, UUID subject) {

    private static final String SEPARATOR = "/";

    static ClockWatch parse(String target) {
        String[] parts = target.split(SEPARATOR, -1);
        return new ClockWatch(UUID.fromString(parts[0]), UUID.fromString(parts[1]));
    }

    String target() {
        return caseId + SEPARATOR + subject;
    }

    /** Which listener is woken for a clock; stable, since it is stored with each deadline. */
    static String kindOf(ClockKind clock) {
        return clock.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
