package no.barnekoordinator.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import no.barnekoordinator.local.home.Layout;
import no.barnekoordinator.local.home.Refusal;
import org.jspecify.annotations.Nullable;

/** One part while it runs: started, watched, started again when it dies, stopped. */
public final class Supervised {

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(1);
    private static final long LARGE_LOG = 32L << 20;

    private final Part part;
    private final Layout layout;
    private final Console console;
    private final PidFile pidFile;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Object lock = new Object();
    private @Nullable Process process;

    public Supervised(Part part, Layout layout, Console console) {
        this.part = part;
        this.layout = layout;
        this.console = console;
        this.pidFile = PidFile.of(layout.run(), part.name());
    }

    /** The part's name. */
    public String name() {
        return part.name();
    }

    /** Where the part answers. */
    public String address() {
        return part.address();
    }

    /**
     * Starts the part, waits until it serves, and from then on starts it again whenever it dies.
     *
     * @return how long it took
     * @throws Refusal when it died or did not serve in time; the message ends with the last lines it printed
     * @throws IOException when it could not be started at all
     */
    public Duration start() throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process started = startUntilServing();
        Thread.ofVirtual().name(part.name() + "-watch").start(() -> watch(started));
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** Stops the part for good and waits until it is gone; by force when it takes more than half a minute. */
    public void stop() throws IOException, InterruptedException {
        Process running;
        synchronized (lock) {
            stopping.countDown();
            running = process;
        }
        if (running != null && !Signals.stop(running.toHandle(), part.stopSignal(), STOP_PATIENCE)) {
            console.line(part.name() + " did not stop when asked, and was ended by force");
        }
        pidFile.delete();
    }

    private Process startUntilServing() throws IOException, InterruptedException {
        part.prepare();
        Process started = launch();
        awaitServing(started);
        part.complete();
        return started;
    }

    private Process launch() throws IOException, InterruptedException {
        Path log = layout.log(part.name());
        Files.createDirectories(log.getParent());
        setAsideWhenLarge(log);
        ProcessBuilder builder = new ProcessBuilder(Signals.inOwnSession(part.command()))
                .directory(layout.root().toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(part.environment());
        synchronized (lock) {
            if (stopping.getCount() == 0) {
                throw new InterruptedException(part.name() + " is being stopped");
            }
            Process started = builder.start();
            process = started;
            pidFile.write(started.toHandle());
            return started;
        }
    }

    /** One old log is kept beside the one being written, so that a system started every day does not fill the disk. */
    private static void setAsideWhenLarge(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LARGE_LOG) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void awaitServing(Process started) throws InterruptedException {
        long deadline = System.nanoTime() + part.patience().toNanos();
        while (!part.serves()) {
            if (started.waitFor(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Refusal(part.name() + " ended with " + exit(started) + " before it served." + lastWords());
            }
            if (System.nanoTime() > deadline) {
                throw new Refusal(
                        part.name() + " does not serve after " + Console.seconds(part.patience()) + "." + lastWords());
            }
        }
    }

    private void watch(Process first) {
        Process watched = first;
        Duration pause = Duration.ofSeconds(1);
        long servingSince = System.nanoTime();
        try {
            while (true) {
                watched.waitFor();
                if (System.nanoTime() - servingSince > LONG_ENOUGH.toNanos()) {
                    pause = Duration.ofSeconds(1);
                }
                if (stopping.getCount() > 0) {
                    console.line("! " + part.name() + " ended with " + exit(watched) + "; starting it again in "
                            + Console.seconds(pause));
                }
                if (stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
                watched = startAgain().orElse(watched);
                servingSince = System.nanoTime();
            }
        } catch (InterruptedException _) {
            // Only stop() interrupts a start; the part is then being stopped by the one who called it.
            Thread.currentThread().interrupt();
        }
    }

    private Optional<Process> startAgain() throws InterruptedException {
        long begun = System.nanoTime();
        try {
            Process started = startUntilServing();
            console.line("  " + part.name() + " serves again after "
                    + Console.seconds(Duration.ofNanos(System.nanoTime() - begun)));
            return Optional.of(started);
        } catch (Refusal | IOException e) {
            console.line("! " + e.getMessage());
            Process failed = process;
            if (failed != null && failed.isAlive()) {
                Signals.stop(failed.toHandle(), part.stopSignal(), STOP_PATIENCE);
            }
            return Optional.ofNullable(failed);
        }
    }

    private static String exit(Process process) {
        int code = process.exitValue();
        return code > 128 ? "signal " + (code - 128) : "exit code " + code;
    }

    private String lastWords() {
        Path log = layout.log(part.name());
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(log));
            List<String> last = lines.subList(Math.max(0, lines.size() - 15), lines.size());
            return " The end of " + layout.root().relativize(log) + ":\n    " + String.join("\n    ", last);
        } catch (IOException e) {
            return " Its log cannot be read: " + e.getMessage();
        }
    }
}
