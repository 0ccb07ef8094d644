package no.barnekoordinator.local.process;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What the launcher says: whole lines, and at most one bar at the bottom. Safe to use from several threads. */
public final class Console {

    private static final int BAR_WIDTH = 30;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream out;
    private final boolean terminal;
    private String bar = "";
    private int tenthSaid = -1;

    /**
     * @param out where to
     * @param terminal whether a line can be drawn again; without, a bar is a line at every tenth
     */
    public Console(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** The console of this process. */
    // Whether there is none, or one that is no terminal, when output is redirected has changed from release to release.
    @SuppressWarnings("SystemConsoleNull")
    public static Console ofThisProcess() {
        java.io.Console system = System.console();
        return new Console(System.out, system != null && system.isTerminal());
    }

    /** Says one line. */
    public synchronized void line(String text) {
        if (bar.isEmpty()) {
            out.println(text);
        } else {
            out.print(CLEAR_LINE + text + "\n" + bar);
        }
        out.flush();
    }

    /**
     * Draws the bar, or on something that is no terminal says a line at each tenth.
     *
     * @param total more than zero
     */
    public synchronized void bar(int done, int total, String what) {
        if (terminal) {
            int filled = BAR_WIDTH * done / total;
            bar = "  [%s%s] %3d %%  %s"
                    .formatted("#".repeat(filled), ".".repeat(BAR_WIDTH - filled), 100 * done / total, what);
            out.print(CLEAR_LINE + bar);
            out.flush();
        } else if (10 * done / total > tenthSaid) {
            tenthSaid = 10 * done / total;
            out.printf("  %3d %%  %s%n", 100 * done / total, what);
            out.flush();
        }
    }

    /** Leaves the bar behind; further lines come below it. */
    public synchronized void endBar() {
        if (!bar.isEmpty()) {
            out.println();
        }
        bar = "";
        tenthSaid = -1;
    }

    /** A duration as a person reads it: {@code 3.2 s}. */
    public static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
