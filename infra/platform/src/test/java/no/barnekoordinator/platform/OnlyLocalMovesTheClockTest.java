package no.barnekoordinator.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import no.barnekoordinator.platform.PlatformSettings.ClockSettings;
import no.barnekoordinator.platform.PlatformSettings.DeadlineSettings;
import no.barnekoordinator.platform.PlatformSettings.Keys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.StandardEnvironment;

class OnlyLocalMovesTheClockTest {

    @TempDir
    private Path directory;

    private PlatformSettings settings() {
        return new PlatformSettings(
                new ClockSettings(directory.resolve("clock")),
                new Keys(directory.resolve("keys")),
                new DeadlineSettings(1_000));
    }

    private static StandardEnvironment profile(String name) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.setActiveProfiles(name);
        return environment;
    }

    @Test
    void in_production_a_clock_file_stops_the_service() {
        assertThatThrownBy(() -> new PlatformAutoConfiguration().clock(settings(), profile("production")))
                .hasMessageContaining("only the profile local");
    }

    @Test
    void in_the_local_profile_whoever_writes_the_file_moves_the_clock() throws Exception {
        Clock clock = new PlatformAutoConfiguration().clock(settings(), profile("local"));
        assertThat(Duration.between(clock.instant(), Clock.systemUTC().instant())
                        .abs())
                .isLessThan(Duration.ofMinutes(1));

        long back = Duration.ofDays(-365).toMillis();
        Files.write(
                directory.resolve("clock"),
                ByteBuffer.allocate(Long.BYTES).putLong(back).array());

        assertThat(Duration.between(clock.instant(), Clock.systemUTC().instant()))
                .isGreaterThan(Duration.ofDays(364));
    }
}
