package no.barnekoordinator.testing;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where the servers of the tests come from: this JVM, or Docker. One switch for all of them, the system property
 * {@value #PROPERTY} (or environment variable {@value #ENVIRONMENT}): {@code auto}, {@code embedded} or
 * {@code containers}; {@code auto} is the default.
 */
enum ServerKind {
    /** Docker if its daemon answers and the container starts; otherwise embedded. */
    AUTO,
    /** Real servers started from artifacts of Maven Central, without Docker. */
    EMBEDDED,
    /** The published images through Testcontainers; without Docker the tests fail. */
    CONTAINERS;

    static final String PROPERTY = "barnekoordinator.test.servers";
    static final String ENVIRONMENT = "BARNEKOORDINATOR_TEST_SERVERS";

    /**
     * What the switch says.
     *
     * @throws IllegalArgumentException if it says something else than the three words
     */
    static ServerKind asked() {
        String property = System.getProperty(PROPERTY);
        return parse(property == null ? System.getenv(ENVIRONMENT) : property);
    }

    static ServerKind parse(@Nullable String word) {
        if (word == null || word.isBlank()) {
            return AUTO;
        }
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "auto" -> AUTO;
            case "embedded" -> EMBEDDED;
            case "containers" -> CONTAINERS;
            default ->
                throw new IllegalArgumentException(
                        PROPERTY + " is '" + word + "', but must be auto, embedded or containers");
        };
    }
}
