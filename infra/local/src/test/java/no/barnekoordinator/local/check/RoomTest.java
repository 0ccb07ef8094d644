package no.barnekoordinator.local.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoomTest {

    @TempDir
    private Path directory;

    @Test
    void a_disk_with_too_little_room_is_said_in_one_line_with_both_numbers() {
        assertThat(Room.complaint(directory, Long.MAX_VALUE))
                .get()
                .asString()
                .contains("left, and 8589934592.0 GB is needed")
                .doesNotContain("\n");
    }

    @Test
    void a_directory_that_cannot_be_made_is_said_in_one_line() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));

        assertThat(Room.complaint(file.resolve("data"), 1))
                .get()
                .asString()
                .startsWith("Cannot write to " + file.resolve("data"));
    }

    @Test
    void enough_room_is_nothing_to_complain_about_and_leaves_nothing_behind() throws IOException {
        assertThat(Room.complaint(directory, 1)).isEmpty();
        assertThat(Files.list(directory)).isEmpty();
    }
}
