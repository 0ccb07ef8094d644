package no.barnekoordinator.local.simulation.play;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import no.barnekoordinator.local.simulation.Simulation;
import no.barnekoordinator.local.simulation.SimulationProgress;
import no.barnekoordinator.local.simulation.SimulationSettings;
import no.barnekoordinator.local.simulation.country.Scenario;

/** The simulation that is built in: the last 365 days of an invented country. */
public final class SimulatedYear implements Simulation {

    /** An hour before the first offices open. */
    private static final LocalTime DAWN = LocalTime.of(8, 0);

    /** For the {@link java.util.ServiceLoader}. */
    public SimulatedYear() {}

    @Override
    public Duration initialClockOffset(Clock system) {
        LocalDate start = today(system).minusDays(Scenario.YEAR);
        return Duration.between(
                system.instant(), start.atTime(DAWN).atZone(Scenario.ZONE).toInstant());
    }

    @Override
    public void run(SimulationSettings settings, SimulationProgress progress) throws IOException, InterruptedException {
        Scenario year =
                Scenario.until(today(Clock.systemUTC()), Scenario.YEAR, settings.municipalities(), settings.seed());
        new Player(settings.gateway(), settings.issuer(), settings.clock()).play(year, progress);
    }

    private static LocalDate today(Clock system) {
        return LocalDate.ofInstant(system.instant(), Scenario.ZONE);
    }
}
