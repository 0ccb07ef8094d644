package no.barnekoordinator.testing.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.barnekoordinator.testing.Repository;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** docs/slices.md names everything the services store. */
class SlicesPageTest {

    private static final Path ROOT = Repository.root();

    @ParameterizedTest
    @ValueSource(strings = {"request", "coordination", "complaint", "reporting"})
    void every_stored_event_of_a_service_is_linked(String service) throws IOException {
        Path events = ROOT.resolve(service + "-service/src/main/java/no/barnekoordinator/" + service)
                .resolve("handling/event");
        List<String> links = Document.read(ROOT.resolve("docs/slices.md")).links();

        assertThat(storedIn(events)).isNotEmpty().allSatisfy(file -> assertThat(links)
                .contains("../" + ROOT.relativize(file)));
    }

    private static List<Path> storedIn(Path events) throws IOException {
        try (Stream<Path> files = Files.list(events)) {
            return files.filter(SlicesPageTest::isStored).sorted().toList();
        }
    }

    private static boolean isStored(Path file) {
        try {
            return Files.readString(file).contains("@EventName(");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
