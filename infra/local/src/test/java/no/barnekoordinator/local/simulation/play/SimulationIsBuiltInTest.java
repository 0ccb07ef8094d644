package no.barnekoordinator.local.simulation.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import no.barnekoordinator.local.simulation.Simulation;
import org.junit.jupiter.api.Test;

class SimulationIsBuiltInTest {

    @Test
    void the_launcher_finds_the_simulated_year() {
        assertThat(Simulation.find()).containsInstanceOf(SimulatedYear.class);
    }

    @Test
    void the_services_start_on_the_morning_a_year_ago_before_anything_is_played() {
        Clock noon = Clock.fixed(Instant.parse("2026-06-15T10:00:00Z"), ZoneOffset.UTC);

        Duration offset = new SimulatedYear().initialClockOffset(noon);

        assertThat(noon.instant().plus(offset)).isEqualTo("2025-06-15T06:00:00Z");
    }
}
