package no.barnekoordinator.local.command;

import java.io.IOException;
import java.time.LocalDate;
import no.barnekoordinator.local.clock.ClockFile;
import no.barnekoordinator.local.command.CommandLine.Simulate;
import no.barnekoordinator.local.home.Layout;
import no.barnekoordinator.local.home.Ports;
import no.barnekoordinator.local.home.Refusal;
import no.barnekoordinator.local.issuer.IssuerPart;
import no.barnekoordinator.local.process.Console;
import no.barnekoordinator.local.simulation.country.Scenario;
import no.barnekoordinator.local.simulation.play.Player;
import no.barnekoordinator.local.simulation.play.Report;

/**
 * {@code simulate}: plays a country of its own seed on a system that runs, from however many days ago to yesterday. The
 * clock of all services goes there and back.
 */
public final class Simulating {

    private final Layout layout;
    private final Console console;

    public Simulating(Layout layout, Console console) {
        this.layout = layout;
        this.console = console;
    }

    /**
     * Plays, and says what came of it.
     *
     * @throws Refusal when the system does not let it come to its end; the same command goes on from there
     */
    public void play(Simulate options) throws InterruptedException {
        Scenario scenario =
                Scenario.until(LocalDate.now(Scenario.ZONE), options.days(), options.municipalities(), options.seed());
        try {
            Report report = new Player(
                            "http://localhost:" + Ports.GATEWAY, IssuerPart.ADDRESS, new ClockFile(layout.clock()))
                    .play(scenario, console::bar);
            console.endBar();
            console.line(report.summary());
            report.refused().forEach(line -> console.line("! " + line));
        } catch (IOException e) {
            console.endBar();
            throw new Refusal("The simulation stopped, and goes on when it is started again: " + e.getMessage(), e);
        }
    }
}
