package no.barnekoordinator.local.simulation;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Plays people using the system, through its public HTTP API only. The launcher finds the one implementation with
 * {@link ServiceLoader}; without one the system simply starts empty, and says so.
 *
 * <p>It is asked again at the next start until it has run to its end once, so it must be able to take up where it was
 * stopped.
 */
public interface Simulation {

    /**
     * How far the clock is moved before the services start for the first time, so that none of them ever sees time
     * going back; negative for a past to play through.
     *
     * @param system the machine's own clock
     */
    Duration initialClockOffset(Clock system);

    /**
     * Plays to the end. Called once everything serves, on a thread that is interrupted when the system is stopped.
     *
     * @throws IOException when the system cannot be reached
     * @throws InterruptedException when the system is stopped meanwhile
     */
    void run(SimulationSettings settings, SimulationProgress progress) throws IOException, InterruptedException;

    /** The simulation that is built in, if one is. */
    static Optional<Simulation> find() {
        return ServiceLoader.load(Simulation.class).findFirst();
    }
}
