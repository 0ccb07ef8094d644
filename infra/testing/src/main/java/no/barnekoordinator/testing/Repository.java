package no.barnekoordinator.testing;

import java.nio.file.Files;
import java.nio.file.Path;

/** The repository the tests run in. */
public final class Repository {

    private Repository() {}

    /**
     * The topmost directory, whichever module the test runs in.
     *
     * @throws IllegalStateException when the tests run somewhere else
     */
    public static Path root() {
        Path here = Path.of("").toAbsolutePath();
        for (Path directory = here; directory != null; directory = directory.getParent()) {
            if (Files.isDirectory(directory.resolve("infra/contracts")) && Files.exists(directory.resolve("pom.xml"))) {
                return directory;
            }
        }
        throw new IllegalStateException(here + " is not inside the repository");
    }
}
