package no.barnekoordinator.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Asking processes to stop, and keeping them out of the way of Ctrl-C. */
public final class Signals {

    private static final boolean SETSID = Files.isExecutable(Path.of("/usr/bin/setsid"));

    private Signals() {}

    /**
     * The command in a session of its own where the machine can do that, with the same process id: Ctrl-C in the
     * terminal then reaches the launcher alone, which stops the parts in order.
     */
    static List<String> inOwnSession(List<String> command) {
        return SETSID
                ? Stream.concat(Stream.of("/usr/bin/setsid"), command.stream()).toList()
                : command;
    }

    /**
     * Asks a process to stop and waits; ends it by force when it does not.
     *
     * @param signal as {@code kill} names it
     * @param patience how long it may take
     * @return whether it stopped by itself
     */
    public static boolean stop(ProcessHandle process, String signal, Duration patience) throws InterruptedException {
        ask(process, signal);
        if (ended(process, patience)) {
            return true;
        }
        process.destroyForcibly();
        ended(process, patience);
        return false;
    }

    private static void ask(ProcessHandle process, String signal) throws InterruptedException {
        if (signal.equals("TERM")) {
            process.destroy();
            return;
        }
        try {
            // The shell's own kill: a program of that name is not on every machine.
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process.pid())
                    .start()
                    .waitFor();
        } catch (IOException _) {
            process.destroy();
        }
    }

    private static boolean ended(ProcessHandle process, Duration patience) throws InterruptedException {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException _) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("Cannot wait for process " + process.pid(), e);
        }
    }
}
