package no.barnekoordinator.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import no.barnekoordinator.local.clock.ClockFile;
import no.barnekoordinator.local.command.CommandLine.StartSystem;
import no.barnekoordinator.local.home.Layout;
import no.barnekoordinator.local.home.Ports;
import no.barnekoordinator.local.issuer.IssuerPart;
import no.barnekoordinator.local.process.Console;
import no.barnekoordinator.local.simulation.Simulation;
import no.barnekoordinator.local.simulation.SimulationSettings;

/**
 * Lets the simulation play until it has come to its end once. What the data is, an empty country or one of so many
 * municipalities, is decided by the first start and kept until {@code --reset}: a year cannot be played into a country
 * that has lived on.
 */
final class FirstStart {

    private static final String EMPTY = "empty";
    private static final String PLAYED = "played";

    private final Simulation simulation;
    private final Layout layout;
    private final Console console;
    private final int municipalities;

    private FirstStart(Simulation simulation, Layout layout, Console console, int municipalities) {
        this.simulation = simulation;
        this.layout = layout;
        this.console = console;
        this.municipalities = municipalities;
    }

    /**
     * What is to be played once the services serve, if anything. Moves the clock to where the simulation begins, so it
     * is asked before they start.
     *
     * @throws IOException when it cannot be read or noted what has been decided
     */
    static Optional<FirstStart> of(StartSystem options, Layout layout, Console console) throws IOException {
        if (Files.exists(layout.simulated())) {
            if (!options.empty() && Files.readString(layout.simulated()).strip().equals(EMPTY)) {
                console.line("The system was first started empty, and stays so: infra/local/up --reset plays a year.");
            }
            return Optional.empty();
        }
        ClockFile clock = new ClockFile(layout.clock());
        if (options.empty()) {
            // A year that has been begun is only put off.
            if (!clock.exists()) {
                Files.writeString(layout.simulated(), EMPTY + "\n");
            }
            return Optional.empty();
        }
        Optional<Simulation> simulation = Simulation.find();
        if (simulation.isEmpty()) {
            console.line("No simulation is built in: the system starts without simulated data.");
            return Optional.empty();
        }
        int municipalities = municipalities(options.municipalities(), layout, console);
        if (!clock.exists()) {
            clock.moveTo(simulation.get().initialClockOffset(Clock.systemUTC()));
        }
        return Optional.of(new FirstStart(simulation.get(), layout, console, municipalities));
    }

    /**
     * Plays. A simulation that fails leaves a system that serves, and is asked again at the next start.
     *
     * @throws IOException when it cannot be noted that the simulation has been played
     */
    void play() throws IOException, InterruptedException {
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
        Files.writeString(layout.simulated(), PLAYED + "\n");
    }

    private static int municipalities(int wanted, Layout layout, Console console) throws IOException {
        Path file = layout.municipalities();
        if (!Files.exists(file)) {
            Files.writeString(file, wanted + "\n");
            return wanted;
        }
        int begun = Integer.parseInt(Files.readString(file).strip());
        if (begun != wanted) {
            console.line("A year of " + begun + " municipalities has been begun and goes on: infra/local/up --reset"
                    + " begins another.");
        }
        return begun;
    }
}
