package no.barnekoordinator.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    @TempDir
    private Path directory;

    @Test
    void a_noted_process_is_found_while_it_runs() throws IOException {
        PidFile file = PidFile.of(directory.resolve("run"), "part");
        file.write(ProcessHandle.current());

        assertThat(file.running()).contains(ProcessHandle.current());

        file.delete();
        assertThat(file.running()).isEmpty();
    }

    @Test
    void a_process_id_used_again_by_a_stranger_is_not_ours() throws IOException {
        PidFile file = PidFile.of(directory, "part");
        Files.writeString(file.path(), ProcessHandle.current().pid() + " 12345\n");

        assertThat(file.running()).isEmpty();
    }

    @Test
    void a_file_cut_off_says_that_nobody_runs() throws IOException {
        PidFile file = PidFile.of(directory, "part");
        Files.writeString(file.path(), "");

        assertThat(file.running()).isEmpty();
    }
}
