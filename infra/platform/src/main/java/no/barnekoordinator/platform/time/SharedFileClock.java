package no.barnekoordinator.platform.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The system clock moved by an offset that all local processes share through a memory-mapped file. For the local
 * profile only.
 *
 * <p>The file holds eight bytes: a big-endian signed offset in milliseconds, added to the system clock at each reading.
 * Writing the file moves the clock of every process at once, and a restarted process finds the same time.
 */
public final class SharedFileClock extends Clock {

    private final Clock system;
    private final MappedByteBuffer offset;

    private SharedFileClock(Clock system, MappedByteBuffer offset) {
        this.system = system;
        this.offset = offset;
    }

    /**
     * Maps the file, creating it with offset zero when missing.
     *
     * @throws UncheckedIOException when the file cannot be opened or created
     */
    public static SharedFileClock at(Path file, Clock system) {
        try {
            Path parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            try (FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                return new SharedFileClock(system, channel.map(FileChannel.MapMode.READ_WRITE, 0, Long.BYTES));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot map the clock file " + file, e);
        }
    }

    @Override
    public Instant instant() {
        return system.instant().plusMillis(offset.getLong(0));
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SharedFileClock(system.withZone(zone), offset);
    }
}
