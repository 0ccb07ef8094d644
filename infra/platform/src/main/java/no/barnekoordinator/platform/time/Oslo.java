package no.barnekoordinator.platform.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Deadlines are counted in Norwegian local time; storage is in UTC. */
public final class Oslo {

    public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private Oslo() {}

    /** The date in Norway at an instant. */
    public static LocalDate dateOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The first instant after a Norwegian date has ended. */
    public static Instant endOf(LocalDate date) {
        return date.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    /** The first instant of a Norwegian date. */
    public static Instant startOf(LocalDate date) {
        return date.atStartOfDay(ZONE).toInstant();
    }
}
