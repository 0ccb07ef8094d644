package no.barnekoordinator.local.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.barnekoordinator.local.home.Layout;

/**
 * Makes the next start faster: each application is started once more beside the running one, at the lowest priority, as
 * far as Spring has put its parts together but neither listens nor consumes ({@code spring.context.exit=onRefresh});
 * the JVM notes what it loaded.
 *
 * @param layout where the logs go
 */
public record StartUpTraining(Layout layout) {

    /**
     * Trains those that have no cache yet, one after the other. Interrupting the thread ends it; nothing half-made is
     * left that would be used.
     *
     * @throws IOException when an application cannot be started or its cache not be kept
     */
    public void train(List<SpringPart> parts) throws IOException, InterruptedException {
        for (SpringPart part : parts) {
            if (!part.unpacked().hasCache()) {
                train(part);
            }
        }
    }

    private void train(SpringPart part) throws IOException, InterruptedException {
        Path cache = part.unpacked().cache();
        Path unfinished = cache.resolveSibling(cache.getFileName() + ".unfinished");
        Stream<String> command =
                part.command(List.of("-Dspring.context.exit=onRefresh", "-XX:AOTCacheOutput=" + unfinished)).stream();
        ProcessBuilder builder = new ProcessBuilder(
                        Stream.concat(Stream.of("nice", "-n", "19"), command).toList())
                .redirectErrorStream(true)
                .redirectOutput(layout.log(part.name() + "-training").toFile());
        builder.environment().putAll(part.environment());
        Process training = builder.start();
        try {
            if (training.waitFor() == 0 && Files.isRegularFile(unfinished)) {
                Files.move(unfinished, cache, StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            // The JVM writes the cache from a child of its own.
            List<ProcessHandle> left = new ArrayList<>(training.descendants().toList());
            left.add(training.toHandle());
            left.forEach(ProcessHandle::destroyForcibly);
        }
    }
}
