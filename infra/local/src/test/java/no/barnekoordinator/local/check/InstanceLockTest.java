package no.barnekoordinator.local.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceLockTest {

    @TempDir
    private Path directory;

    @Test
    void only_one_has_the_lock_until_it_is_let_go() throws IOException {
        Path file = directory.resolve("run/lock");
        try (InstanceLock first = InstanceLock.take(file).orElseThrow()) {
            assertThat(first).isNotNull();
            assertThat(InstanceLock.take(file)).isEmpty();
        }
        assertThat(InstanceLock.take(file)).isPresent();
    }
}
