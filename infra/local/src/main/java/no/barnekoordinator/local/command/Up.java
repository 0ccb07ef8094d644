package no.barnekoordinator.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import no.barnekoordinator.local.check.FreePorts;
import no.barnekoordinator.local.check.InstanceLock;
import no.barnekoordinator.local.check.Room;
import no.barnekoordinator.local.command.CommandLine.StartSystem;
import no.barnekoordinator.local.home.Directories;
import no.barnekoordinator.local.home.Layout;
import no.barnekoordinator.local.home.Ports;
import no.barnekoordinator.local.home.Refusal;
import no.barnekoordinator.local.process.Console;
import no.barnekoordinator.local.service.SpringPart;
import no.barnekoordinator.local.service.StartUpTraining;

/**
 * {@code up}: checks the machine, starts every part, lets the simulation play at the first start, and stays until
 * stopped.
 */
public final class Up {

    private final Layout layout;
    private final Console console;
    private final Parts parts;

    public Up(Layout layout, Console console) {
        this.layout = layout;
        this.console = console;
        this.parts = Parts.of(layout);
    }

    /**
     * Runs the system. Does not return: Ctrl-C or SIGTERM ends the process after every part has been stopped.
     *
     * @throws Refusal when the machine is not ready for it, or a part does not come to serve
     * @throws IOException when something cannot be read or written
     */
    public void run(StartSystem options) throws IOException, InterruptedException {
        // Kept in a variable until the end: a lock nobody refers to may be collected and let go.
        InstanceLock lock = onlyOne();
        refuseLeftovers();
        refuse(FreePorts.complaints(Ports.all()));
        parts.applications().forEach(SpringPart::requireBuilt);
        if (options.reset()) {
            deleteData();
        }
        Room.complaint(layout.data(), Room.NEEDED).ifPresent(Up::refuse);
        Launcher.pidFile(layout).write(ProcessHandle.current());
        Optional<FirstStart> first = FirstStart.of(options, layout, console);
        try (RunningSystem system = new RunningSystem(parts, layout, console)) {
            stopAtExit(system, Thread.currentThread());
            Duration took = system.start();
            console.line("");
            console.line("Everything serves after " + Console.seconds(took) + ": http://localhost:" + Ports.GATEWAY);
            if (first.isPresent()) {
                first.get().play();
            }
            new Welcome(console).show();
            trainForNextStart();
            new CountDownLatch(1).await();
        } finally {
            lock.close();
        }
    }

    private InstanceLock onlyOne() {
        try {
            return InstanceLock.take(layout.lock()).orElseThrow(() -> {
                String who = Launcher.pidFile(layout)
                        .running()
                        .map(process -> " (process " + process.pid() + ")")
                        .orElse("");
                return new Refusal(
                        "The system already runs" + who + ": infra/local/status shows it, infra/local/down stops it");
            });
        } catch (IOException e) {
            throw new Refusal("Cannot write to " + layout.data() + ": " + e.getMessage(), e);
        }
    }

    private void refuseLeftovers() {
        List<String> left = Down.leftovers(layout);
        if (!left.isEmpty()) {
            throw new Refusal("Parts of an earlier run are still there (" + String.join(", ", left)
                    + "): infra/local/down stops them");
        }
    }

    private static void refuse(List<String> complaints) {
        if (!complaints.isEmpty()) {
            refuse(String.join("\n", complaints));
        }
    }

    private static void refuse(String complaint) {
        throw new Refusal(complaint);
    }

    /** Everything but the directory with the lock we hold, and the programs we run from. */
    private void deleteData() throws IOException {
        Set<Path> spared = Set.of(layout.run(), layout.programs());
        try (Stream<Path> kept = Files.list(layout.data())) {
            for (Path path : kept.filter(path -> !spared.contains(path)).toList()) {
                Directories.delete(path);
            }
        }
        console.line("Deleted what was kept in " + layout.root().relativize(layout.data()) + ".");
    }

    private void trainForNextStart() throws InterruptedException {
        try {
            new StartUpTraining(layout).train(parts.applications());
        } catch (IOException e) {
            console.line("! The next start will not be faster than this one: " + e.getMessage());
        }
    }

    private void stopAtExit(RunningSystem system, Thread waiting) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            waiting.interrupt();
                            system.close();
                            try {
                                Launcher.pidFile(layout).delete();
                            } catch (IOException e) {
                                console.line("Cannot remove the note of this process: " + e.getMessage());
                            }
                        },
                        "stop"));
    }
}
