package no.barnekoordinator.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import no.barnekoordinator.local.clock.ClockFile;
import no.barnekoordinator.local.command.CommandLine.StartSystem;
import no.barnekoordinator.local.home.Layout;
import no.barnekoordinator.local.process.Console;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstStartTest {

    private static final StartSystem PLAIN = new StartSystem(false, false, 12);
    private static final StartSystem EMPTY = new StartSystem(true, false, 12);

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Layout layout;

    @BeforeEach
    void newDirectory() throws IOException {
        layout = new Layout(directory);
        Files.createDirectories(layout.data());
    }

    @Test
    void the_first_start_plays_a_year_and_puts_the_clock_to_its_beginning_beforehand() throws IOException {
        assertThat(decided(PLAIN)).isTrue();

        assertThat(new ClockFile(layout.clock()).offset()).isBetween(Duration.ofDays(-367), Duration.ofDays(-364));
    }

    @Test
    void a_year_that_was_stopped_goes_on_with_its_own_clock_and_municipalities() throws IOException {
        decided(PLAIN);
        new ClockFile(layout.clock()).moveTo(Duration.ofDays(-100));

        assertThat(decided(new StartSystem(false, false, 40))).isTrue();

        assertThat(new ClockFile(layout.clock()).offset()).isEqualTo(Duration.ofDays(-100));
        assertThat(layout.municipalities()).hasContent("12");
        assertThat(said()).contains("A year of 12 municipalities has been begun");
    }

    @Test
    void a_year_that_has_been_played_is_not_played_again() throws IOException {
        Files.writeString(layout.simulated(), "played\n");

        assertThat(decided(PLAIN)).isFalse();
        assertThat(said()).isEmpty();
    }

    @Test
    void a_system_first_started_empty_stays_empty_and_says_how_to_change_that() throws IOException {
        assertThat(decided(EMPTY)).isFalse();
        assertThat(layout.clock()).doesNotExist();

        assertThat(decided(EMPTY)).isFalse();
        assertThat(said()).isEmpty();
        assertThat(decided(PLAIN)).isFalse();
        assertThat(said()).contains("infra/local/up --reset");
    }

    @Test
    void starting_empty_only_puts_off_a_year_that_has_been_begun() throws IOException {
        decided(PLAIN);

        assertThat(decided(EMPTY)).isFalse();
        assertThat(decided(PLAIN)).isTrue();
    }

    private boolean decided(StartSystem options) throws IOException {
        return FirstStart.of(options, layout, new Console(new PrintStream(said, true, StandardCharsets.UTF_8), false))
                .isPresent();
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
