package no.barnekoordinator.local.command;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import no.barnekoordinator.local.clock.ClockFile;
import no.barnekoordinator.local.home.Layout;
import no.barnekoordinator.local.home.Ports;
import no.barnekoordinator.local.postgres.Databases;
import no.barnekoordinator.local.process.Console;
import no.barnekoordinator.local.process.Part;
import no.barnekoordinator.local.process.PidFile;

/** {@code status}: shows each part, where PostgreSQL is and which roles it has, and what the clock shows. */
public final class Status {

    private static final String ROW = "  %-22s %-8s %-14s %s";

    private final Layout layout;
    private final Console console;

    public Status(Layout layout, Console console) {
        this.layout = layout;
        this.console = console;
    }

    /**
     * Shows it.
     *
     * @return whether every part serves
     * @throws IOException when the clock file cannot be read
     */
    public boolean show() throws IOException {
        Optional<ProcessHandle> launcher = Launcher.pidFile(layout).running();
        console.line(launcher.map(process -> "The system runs, started by process " + process.pid() + ".")
                .orElse("No system runs here."));
        console.line(ROW.formatted("part", "process", "", "address"));
        boolean all = true;
        for (Part part : Parts.of(layout).all()) {
            all &= show(part);
        }
        console.line("");
        showPostgres();
        showClock();
        return all;
    }

    private boolean show(Part part) {
        Optional<ProcessHandle> process = PidFile.of(layout.run(), part.name()).running();
        // Without a process of ours, somebody else may well answer at that port.
        boolean serves = process.isPresent() && part.serves();
        String state = process.isEmpty() ? "stopped" : serves ? "serves" : "does not serve";
        String pid = process.map(running -> Long.toString(running.pid())).orElse("-");
        console.line(ROW.formatted(part.name(), pid, state, part.address()));
        return serves;
    }

    private void showPostgres() {
        Databases databases = new Databases(Ports.POSTGRES);
        console.line("PostgreSQL at localhost:" + Ports.POSTGRES + " (a role's password is its name):");
        for (String name : Databases.NAMES) {
            console.line("  %-14s owner %-20s service %-18s %s"
                    .formatted(name, Databases.owner(name), Databases.app(name), databases.url(name)));
        }
        console.line("  %-14s %s".formatted("all of them", "superuser " + Databases.ADMIN));
    }

    private void showClock() throws IOException {
        Duration offset = new ClockFile(layout.clock()).offset();
        console.line("");
        console.line(
                offset.isZero()
                        ? "The clock shows the time of this machine."
                        : "The clock is moved by %d days %d h %d min (%d ms)."
                                .formatted(
                                        offset.toDaysPart(),
                                        offset.toHoursPart(),
                                        offset.toMinutesPart(),
                                        offset.toMillis()));
    }
}
