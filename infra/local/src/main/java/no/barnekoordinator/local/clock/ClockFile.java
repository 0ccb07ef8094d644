package no.barnekoordinator.local.clock;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The file that moves the clock of every process on this machine: eight bytes, a big-endian signed offset in
 * milliseconds that each process adds to the system clock at every reading (the services map the same file).
 *
 * @param path where the file is; a missing file means that the clock has not been moved
 */
public record ClockFile(Path path) {

    /** Whether anybody has decided what time it is, be it zero offset. */
    public boolean exists() {
        return Files.exists(path);
    }

    /**
     * How far the clock is from the system's, positive when ahead.
     *
     * @throws IOException when the file cannot be read or is too short
     */
    public Duration offset() throws IOException {
        if (!exists()) {
            return Duration.ZERO;
        }
        byte[] content = Files.readAllBytes(path);
        if (content.length < Long.BYTES) {
            throw new IOException(path + " is no clock file: it has " + content.length + " bytes, not " + Long.BYTES);
        }
        return Duration.ofMillis(ByteBuffer.wrap(content).getLong());
    }

    /**
     * Moves the clock, for all processes at once.
     *
     * @throws IOException when the file cannot be written
     */
    public void moveTo(Duration offset) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        try (FileChannel channel =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            // Mapped, so that the eight bytes change as one: a reader never sees half an offset.
            MappedByteBuffer mapped = channel.map(FileChannel.MapMode.READ_WRITE, 0, Long.BYTES);
            mapped.putLong(0, offset.toMillis());
            mapped.force();
        }
    }

    /**
     * Moves the clock so that it now shows an instant.
     *
     * @throws IOException when the file cannot be written
     */
    public void show(Instant instant, Clock system) throws IOException {
        moveTo(Duration.between(system.instant(), instant));
    }
}
