package no.barnekoordinator.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import no.barnekoordinator.local.clock.ClockFile;
import no.barnekoordinator.local.home.Layout;
import no.barnekoordinator.local.home.Ports;
import no.barnekoordinator.local.issuer.IssuerPart;
import no.barnekoordinator.local.process.Console;
import no.barnekoordinator.local.simulation.Simulation;
import no.barnekoordinator.local.simulation.SimulationSettings;

/** Lets the simulation play until it has come to its end once. */
final class FirstStart {

    private final Simulation simulation;
    private final Layout layout;
    private final Console console;

    FirstStart(Simulation simulation, Layout layout, Console console) {
        this.simulation = simulation;
        this.layout = layout;
        this.console = console;
    }

    /**
     * Plays. A simulation that fails leaves a system that serves, and is asked again at the next start.
     *
     * @throws IOException when it cannot be noted that the simulation has been played
     */
    void play(int municipalities) throws IOException, InterruptedException {
        console.line(
                "The simulation plays a year of " + municipalities + " municipalities; you may look around meanwhile.");
        long begun = System.nanoTime();
        try {
            simulation.run(
                    new SimulationSettings(
                            municipalities,
                            SimulationSettings.DEFAULT_SEED,
                            "http://localhost:" + Ports.GATEWAY,
                            IssuerPart.ADDRESS,
                            new ClockFile(layout.clock())),
                    console::bar);
        } catch (IOException | RuntimeException e) {
            console.endBar();
            console.line("! The simulation stopped, and goes on at the next start: " + e);
            return;
        }
        console.endBar();
        console.line("The simulation took " + Console.seconds(Duration.ofNanos(System.nanoTime() - begun)) + ".");
        Files.writeString(layout.simulated(), "municipalities=" + municipalities + "\n");
    }
}
