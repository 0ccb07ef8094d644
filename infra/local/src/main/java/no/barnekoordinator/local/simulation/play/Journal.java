package no.barnekoordinator.local.simulation.play;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.barnekoordinator.local.simulation.country.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * What has been accepted so far, and the ids that were given for it, in a file, so that a simulation that was stopped
 * goes on where it was. What was accepted and not written down is given once more, with the same key.
 *
 * <p>One line per command: its key, then {@code name=id} for each thing kept, then a full stop, separated by tabs; the
 * first line is the scenario. A line without its full stop was never finished and does not count.
 */
final class Journal implements AutoCloseable {

    private static final String TAB = "\t";
    private static final String END = ".";
    private static final String HEADER = "scenario";

    private final Scenario scenario;
    private final boolean resumed;
    private final Set<String> accepted = ConcurrentHashMap.newKeySet();
    private final Map<String, String> known = new ConcurrentHashMap<>();
    private final BufferedWriter file;

    private Journal(Scenario scenario, List<String> lines, BufferedWriter file) {
        this.scenario = scenario;
        this.resumed = !lines.isEmpty();
        this.file = file;
        lines.forEach(this::remember);
    }

    /**
     * Opens the journal of a scenario: goes on with the one that is there when it is of the same country, begun at
     * whatever date, and begins anew otherwise.
     *
     * @throws IOException when the file cannot be read or written
     */
    static Journal open(Path path, Scenario wanted) throws IOException {
        List<String> lines = Files.exists(path) ? finished(Files.readString(path)) : List.of();
        Optional<Scenario> begun = lines.stream().findFirst().flatMap(Journal::scenario);
        if (begun.isPresent() && begun.get().isButForTheStart(wanted)) {
            BufferedWriter file = Files.newBufferedWriter(path, UTF_8, StandardOpenOption.APPEND);
            file.newLine(); // ends a line that was cut off
            return new Journal(begun.get(), lines.subList(1, lines.size()), file);
        }
        Files.createDirectories(path.toAbsolutePath().getParent());
        BufferedWriter file = Files.newBufferedWriter(path, UTF_8);
        file.write(String.join(
                TAB,
                HEADER,
                Long.toString(wanted.seed()),
                wanted.start().toString(),
                Integer.toString(wanted.days()),
                Integer.toString(wanted.municipalities()),
                Integer.toString(wanted.requests()),
                END));
        file.newLine();
        file.flush();
        return new Journal(wanted, List.of(), file);
    }

    /** The scenario that is being played, with the date on which it was begun. */
    Scenario scenario() {
        return scenario;
    }

    /** Whether anything had been accepted before. */
    boolean isResumed() {
        return resumed;
    }

    boolean hasAccepted(String key) {
        return accepted.contains(key);
    }

    int size() {
        return accepted.size();
    }

    /** What is kept under a name; null when it is not known. */
    @Nullable
    String known(String name) {
        return known.get(name);
    }

    /**
     * Notes a command as accepted.
     *
     * @param kept what the system decided, by name
     * @throws IOException when it cannot be written
     */
    synchronized void accept(String key, Map<String, String> kept) throws IOException {
        List<String> cells = new ArrayList<>();
        cells.add(key);
        kept.forEach((name, value) -> cells.add(name + "=" + value));
        cells.add(END);
        file.write(String.join(TAB, cells));
        file.newLine();
        known.putAll(kept);
        accepted.add(key);
    }

    /** Hands everything noted to the operating system. */
    synchronized void flush() throws IOException {
        file.flush();
    }

    @Override
    public synchronized void close() throws IOException {
        file.close();
    }

    private static List<String> finished(String content) {
        return content.lines().filter(line -> line.endsWith(TAB + END)).toList();
    }

    private void remember(String line) {
        String[] cells = line.split(TAB, -1);
        accepted.add(cells[0]);
        for (int i = 1; i < cells.length - 1; i++) {
            int equals = cells[i].indexOf('=');
            known.put(cells[i].substring(0, equals), cells[i].substring(equals + 1));
        }
    }

    private static Optional<Scenario> scenario(String line) {
        String[] cells = line.split(TAB, -1);
        if (cells.length != 7 || !cells[0].equals(HEADER)) {
            return Optional.empty();
        }
        return Optional.of(new Scenario(
                Long.parseLong(cells[1]),
                LocalDate.parse(cells[2]),
                Integer.parseInt(cells[3]),
                Integer.parseInt(cells[4]),
                Integer.parseInt(cells[5])));
    }
}
