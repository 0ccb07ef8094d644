package no.barnekoordinator.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which process is which. The file holds the process id and the instant it started (milliseconds since 1970), so that a
 * number used again by a stranger is not taken for ours.
 *
 * @param path the file, named after the part
 */
public record PidFile(Path path) {

    /** The file of one part. */
    public static PidFile of(Path runDirectory, String name) {
        return new PidFile(runDirectory.resolve(name + ".pid"));
    }

    /**
     * Notes a process.
     *
     * @throws IOException when the file cannot be written
     */
    public void write(ProcessHandle process) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Files.writeString(path, process.pid() + " " + started(process) + "\n");
    }

    /** The noted process, if it still runs. */
    public Optional<ProcessHandle> running() {
        try {
            List<String> words = List.of(Files.readString(path).strip().split(" "));
            long pid = Long.parseLong(words.getFirst());
            long start = Long.parseLong(words.getLast());
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(process -> started(process) == start);
        } catch (IOException | NumberFormatException _) {
            // No file, or one cut off by a full disk: nobody is known to run.
            return Optional.empty();
        }
    }

    /**
     * Forgets the process.
     *
     * @throws IOException when the file cannot be deleted
     */
    public void delete() throws IOException {
        Files.deleteIfExists(path);
    }

    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
