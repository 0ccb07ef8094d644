package no.barnekoordinator.testing;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops the servers when the JVM ends, but after Spring has closed its contexts: shutdown hooks run at once and in no
 * order, and a context that loses its database and broker first ends in a page of errors about nothing.
 */
final class AtExit {

    private static final Logger LOG = LoggerFactory.getLogger(AtExit.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Something that stops a server. */
    @FunctionalInterface
    interface Stop {
        void run() throws Exception;
    }

    private AtExit() {}

    static void stop(String name, Stop stop) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfterSpring(name, stop), "stop-" + name));
    }

    private static void stopAfterSpring(String name, Stop stop) {
        try {
            for (Thread thread : Thread.getAllStackTraces().keySet()) {
                if (thread.getName().startsWith("Spring") && thread.getName().endsWith("ShutdownHook")) {
                    thread.join(PATIENCE);
                }
            }
            stop.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            LOG.warn("{} did not stop cleanly: {}", name, e.toString());
        }
    }
}
