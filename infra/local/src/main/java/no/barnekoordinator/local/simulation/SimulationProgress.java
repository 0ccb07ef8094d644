package no.barnekoordinator.local.simulation;

/** Told how far a simulation has come, so that a person waiting can see it. */
@FunctionalInterface
public interface SimulationProgress {

    /**
     * @param done days played
     * @param total days to play; more than zero
     * @param what where it is, a few words such as a date and a count
     */
    void played(int done, int total, String what);
}
