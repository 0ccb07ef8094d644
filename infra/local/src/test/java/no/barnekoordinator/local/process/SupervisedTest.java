package no.barnekoordinator.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import no.barnekoordinator.local.home.Layout;
import no.barnekoordinator.local.home.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisedTest {

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void a_part_killed_from_outside_is_started_again_and_said() throws Exception {
        Supervised part = supervise(new Script("touch alive; exec sleep 60"));
        part.start();
        try {
            ProcessHandle first = running();

            first.destroyForcibly();

            await("another process takes over")
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> pidFile()
                                    .running()
                                    .map(next -> next.pid() != first.pid())
                                    .orElse(false)
                            && said().contains("serves again"));
            assertThat(said()).contains("script ended with signal 9; starting it again in 1.0 s");
        } finally {
            part.stop();
        }
    }

    @Test
    void a_stopped_part_stays_stopped() throws Exception {
        Supervised part = supervise(new Script("touch alive; exec sleep 60"));
        part.start();
        ProcessHandle process = running();

        part.stop();

        assertThat(process.isAlive()).isFalse();
        assertThat(pidFile().path()).doesNotExist();
        await("longer than it would take to start it again")
                .during(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(5))
                .until(() -> pidFile().running().isEmpty());
        assertThat(said()).isEmpty();
    }

    @Test
    void a_part_that_dies_before_it_serves_is_reported_with_its_last_words() {
        Supervised part = supervise(new Script("echo no room on the disk; exit 3"));

        assertThatThrownBy(part::start)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("script ended with exit code 3 before it served")
                .hasMessageContaining(".local/logs/script.log")
                .hasMessageContaining("no room on the disk");
    }

    @Test
    void a_part_that_never_serves_is_given_up() throws Exception {
        Supervised part = supervise(new Script("exec sleep 60"));

        assertThatThrownBy(part::start).isInstanceOf(Refusal.class).hasMessageContaining("does not serve after 3.0 s");
        part.stop();
    }

    private Supervised supervise(Part part) {
        return new Supervised(
                part, new Layout(directory), new Console(new PrintStream(said, true, StandardCharsets.UTF_8), false));
    }

    private PidFile pidFile() {
        return PidFile.of(directory.resolve(".local/run"), "script");
    }

    private ProcessHandle running() {
        return pidFile().running().orElseThrow();
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    /** A shell script that serves when it has made the file {@code alive}. */
    private final class Script implements Part {

        private final String text;

        Script(String text) {
            this.text = text;
        }

        @Override
        public String name() {
            return "script";
        }

        @Override
        public String address() {
            return "nowhere";
        }

        @Override
        public void prepare() throws IOException {
            Files.deleteIfExists(directory.resolve("alive"));
        }

        @Override
        public List<String> command() {
            return List.of("sh", "-c", text);
        }

        @Override
        public boolean serves() {
            return Files.exists(directory.resolve("alive"));
        }

        @Override
        public Duration patience() {
            return Duration.ofSeconds(3);
        }
    }
}
