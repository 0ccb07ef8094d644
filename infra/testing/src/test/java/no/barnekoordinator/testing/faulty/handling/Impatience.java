package no.barnekoordinator.testing.faulty.handling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.UUID;
import java.util.function.Supplier;

class Impatience {
    Instant instant() {
        return Instant.now();
    }

    LocalDate date() {
        return LocalDate.now(ZoneId.of("Europe/Oslo"));
    }

    Supplier<Instant> reference() {
        return Instant::now;
    }

    UUID id() {
        return UUID.randomUUID();
    }

    long millis() {
        return System.currentTimeMillis();
    }

    Date old() {
        return new Date();
    }

    Clock own() {
        return Clock.systemUTC();
    }
}
