package no.barnekoordinator.testing;

import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts a server of the kind the switch asks for, and says on one log line which kind runs. */
final class ServerStart {

    private static final Logger LOG = LoggerFactory.getLogger(ServerStart.class);

    private ServerStart() {}

    /**
     * Starts one server.
     *
     * @param name what it is called in the log
     * @param embedded starts it in or beside this JVM
     * @param container starts it in Docker
     */
    static <T> T start(String name, Supplier<T> embedded, Supplier<T> container) {
        return start(name, ServerKind.asked(), DockerProbe::answers, embedded, container);
    }

    static <T> T start(
            String name,
            ServerKind asked,
            Supplier<Boolean> dockerAnswers,
            Supplier<T> embedded,
            Supplier<T> container) {
        return switch (asked) {
            case EMBEDDED -> said(name, "embedded, as asked for", embedded.get());
            case CONTAINERS -> said(name, "a container, as asked for", container.get());
            case AUTO ->
                dockerAnswers.get()
                        ? containerOrElse(name, embedded, container)
                        : said(name, "embedded, no Docker answers", embedded.get());
        };
    }

    /** Docker may answer and still be of no use, without a registry to pull from. */
    private static <T> T containerOrElse(String name, Supplier<T> embedded, Supplier<T> container) {
        T started;
        try {
            started = container.get();
        } catch (RuntimeException e) {
            LOG.warn("{} did not start as a container, taking the embedded one: {}", name, e.toString());
            return said(name, "embedded, the container did not start", embedded.get());
        }
        return said(name, "a container", started);
    }

    private static <T> T said(String name, String kind, T started) {
        LOG.info("{} for the tests: {}", name, kind);
        return started;
    }
}
