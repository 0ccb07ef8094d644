package no.barnekoordinator.local.simulation;

import no.barnekoordinator.local.clock.ClockFile;

/**
 * What is played, and where.
 *
 * @param municipalities how many municipalities have a life, from 1 to 357
 * @param seed the same seed gives the same country
 * @param gateway the system's address, such as {@code http://localhost:8080}
 * @param issuer the issuer's address, such as {@code http://localhost:8090/barnekoordinator}
 * @param clock the clock to move from day to day
 */
public record SimulationSettings(int municipalities, long seed, String gateway, String issuer, ClockFile clock) {

    public static final int DEFAULT_MUNICIPALITIES = 12;
    public static final long DEFAULT_SEED = 2024;
}
