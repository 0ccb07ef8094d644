package no.barnekoordinator.local.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Whether there is a place for the data, and enough of it. */
public final class Room {

    /** What PostgreSQL and Kafka take when new, and a simulated year on top. */
    public static final long NEEDED = 1L << 30;

    private Room() {}

    /**
     * One line when the directory cannot be written to or its disk has too little room.
     *
     * @param directory made when missing
     * @param needed bytes
     */
    public static Optional<String> complaint(Path directory, long needed) {
        try {
            Files.createDirectories(directory);
            Files.delete(Files.createTempFile(directory, "writable", ".test"));
            long free = Files.getFileStore(directory).getUsableSpace();
            return free >= needed
                    ? Optional.empty()
                    : Optional.of("The disk of %s has %s left, and %s is needed: make room and start again"
                            .formatted(directory, gigabytes(free), gigabytes(needed)));
        } catch (IOException e) {
            return Optional.of("Cannot write to " + directory + ": " + e.getMessage());
        }
    }

    private static String gigabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f GB", bytes / (double) (1L << 30));
    }
}
