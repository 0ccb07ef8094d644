package no.barnekoordinator.local.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockFileTest {

    @TempDir
    private Path directory;

    @Test
    void a_clock_nobody_moved_has_no_offset() throws IOException {
        assertThat(file().exists()).isFalse();
        assertThat(file().offset()).isZero();
    }

    @Test
    void the_offset_is_eight_bytes_of_milliseconds_the_most_significant_first() throws IOException {
        file().moveTo(Duration.ofMillis(-258));

        assertThat(Files.readAllBytes(file().path())).containsExactly(-1, -1, -1, -1, -1, -1, -2, -2);
        assertThat(file().offset()).isEqualTo(Duration.ofMillis(-258));
    }

    @Test
    void showing_an_instant_moves_by_the_difference_to_the_system_clock() throws IOException {
        Clock system = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

        file().show(Instant.parse("2025-11-22T12:00:00Z"), system);

        assertThat(file().offset()).isEqualTo(Duration.ofDays(-365));
    }

    @Test
    void a_file_cut_short_is_no_clock() throws IOException {
        Files.write(file().path(), new byte[] {1, 2});

        assertThatThrownBy(() -> file().offset())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("2 bytes");
    }

    private ClockFile file() {
        return new ClockFile(directory.resolve("clock"));
    }
}
