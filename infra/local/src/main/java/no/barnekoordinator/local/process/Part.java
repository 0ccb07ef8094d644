package no.barnekoordinator.local.process;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One process of the system: how it is started, when it serves, how it is stopped. */
public interface Part {

    /** Short and unique, such as {@code request-service}; its log and its process id file are named after it. */
    String name();

    /** Where it answers, for a person. */
    String address();

    /** The program and its arguments; asked after {@link #prepare()}. */
    List<String> command();

    /** Variables added to the launcher's own environment. */
    default Map<String, String> environment() {
        return Map.of();
    }

    /**
     * What must be there before each start: files, directories.
     *
     * @throws IOException when it cannot be made
     */
    default void prepare() throws IOException, InterruptedException {}

    /** Whether it serves right now. Answers within seconds and never throws. */
    boolean serves();

    /**
     * What must be done each time it has started to serve and before anybody relies on it.
     *
     * @throws IOException when it cannot be done
     */
    default void complete() throws IOException, InterruptedException {}

    /** How long it may take from start until it serves. */
    default Duration patience() {
        return Duration.ofMinutes(3);
    }

    /** The signal that asks it to stop in good order, as {@code kill} names it. */
    default String stopSignal() {
        return "TERM";
    }
}
