package no.barnekoordinator.local.command;

import no.barnekoordinator.local.home.Layout;
import no.barnekoordinator.local.process.PidFile;

/** The note of which process runs the system. */
final class Launcher {

    private Launcher() {}

    static PidFile pidFile(Layout layout) {
        return PidFile.of(layout.run(), "launcher");
    }
}
