package no.barnekoordinator.local.command;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.barnekoordinator.local.home.Layout;
import no.barnekoordinator.local.process.Console;
import no.barnekoordinator.local.process.Part;
import no.barnekoordinator.local.process.PidFile;
import no.barnekoordinator.local.process.Signals;

/** {@code down}: stops a system that was started in another terminal, and what a killed launcher has left behind. */
public final class Down {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PATIENCE_WITH_ONE = Duration.ofSeconds(30);

    private final Layout layout;
    private final Console console;

    public Down(Layout layout, Console console) {
        this.layout = layout;
        this.console = console;
    }

    /**
     * Stops whatever runs, and returns when it has stopped.
     *
     * @throws IOException when the notes of what runs cannot be removed
     */
    public void run() throws IOException, InterruptedException {
        PidFile launcher = Launcher.pidFile(layout);
        Optional<ProcessHandle> running = launcher.running();
        if (running.isPresent()) {
            console.line("Stopping the system of process " + running.get().pid() + " …");
            if (!Signals.stop(running.get(), "TERM", PATIENCE)) {
                console.line("The launcher did not stop when asked, and was ended by force");
            }
            launcher.delete();
        }
        boolean left = stopLeftovers();
        console.line(running.isPresent() || left ? "Stopped." : "Nothing is running.");
    }

    private boolean stopLeftovers() throws IOException, InterruptedException {
        boolean any = false;
        for (Part part : Parts.of(layout).all().reversed()) {
            PidFile file = PidFile.of(layout.run(), part.name());
            Optional<ProcessHandle> process = file.running();
            if (process.isPresent()) {
                any = true;
                console.line("Stopping " + part.name() + ", left by an earlier run (process "
                        + process.get().pid() + ") …");
                Signals.stop(process.get(), part.stopSignal(), PATIENCE_WITH_ONE);
            }
            file.delete();
        }
        return any;
    }

    /** The names and process ids of parts that run without a launcher. */
    static List<String> leftovers(Layout layout) {
        return Parts.of(layout).all().stream()
                .flatMap(
                        part -> PidFile.of(layout.run(), part.name())
                                .running()
                                .map(process -> part.name() + " " + process.pid())
                                .stream())
                .toList();
    }
}
