package no.barnekoordinator.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MovableClockTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @Test
    void theClockShowsWhatItWasPutToAndMovesWhenTold() {
        MovableClock clock = MovableClock.at(Instant.parse("2026-11-02T08:00:00Z"));
        clock.advance(Duration.ofHours(2));
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-11-02T10:00:00Z"));
        clock.set(Instant.EPOCH);
        assertThat(clock.instant()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void aClockOfAnotherZoneMovesWithIt() {
        MovableClock clock = MovableClock.at(Instant.EPOCH);
        Clock inOslo = clock.withZone(OSLO);
        clock.advance(Duration.ofDays(1));
        assertThat(inOslo.instant()).isEqualTo(clock.instant());
        assertThat(inOslo.getZone()).isEqualTo(OSLO);
    }

    @Test
    void aDayIsACalendarDayInOsloAlsoWhenSummerTimeEnds() {
        MovableClock clock = MovableClock.atOslo(LocalDateTime.parse("2026-10-24T09:00"));
        clock.advanceDays(1);
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-10-25T08:00:00Z"));
        assertThat(LocalDateTime.now(clock.withZone(OSLO))).isEqualTo("2026-10-25T09:00");
    }
}
