package no.barnekoordinator.local.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import no.barnekoordinator.local.home.Directories;
import no.barnekoordinator.local.process.JavaCommand;

/**
 * A jar of jars as Spring Boot's build makes it. It is not run where it lies: unpacked it starts faster, and a build
 * cannot pull it away under a running process.
 *
 * @param path the jar
 * @param programs where it is unpacked, in a directory of its own
 * @param name how that directory's name begins
 */
record RunnableJar(Path path, Path programs, String name) {

    private static final int BUFFER = 1 << 16;

    boolean exists() {
        return Files.isRegularFile(path);
    }

    /**
     * Unpacks this jar unless that has been done, and deletes what was unpacked from others of the name.
     *
     * @throws IOException when it cannot be read or unpacked
     */
    UnpackedJar unpack() throws IOException, InterruptedException {
        // The jar's time says nothing: a reproducible build gives every jar the same one.
        String version = name + "-" + checksum();
        Path directory = programs.resolve(version);
        if (!Files.isDirectory(directory)) {
            deleteOthers(version);
            Path unfinished = programs.resolve(version + ".unfinished");
            Directories.delete(unfinished);
            extract(unfinished);
            Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
        }
        return new UnpackedJar(directory, directory.resolve(path.getFileName()));
    }

    private void extract(Path target) throws IOException, InterruptedException {
        Process extraction = new ProcessBuilder(JavaCommand.java(
                        "128m",
                        List.of(
                                "-Djarmode=tools",
                                "-jar",
                                path.toString(),
                                "extract",
                                "--destination",
                                target.toString())))
                .redirectErrorStream(true)
                .start();
        String said = new String(extraction.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (extraction.waitFor() != 0) {
            throw new IOException("Cannot unpack " + path + ": " + said);
        }
    }

    private String checksum() throws IOException {
        CRC32 sum = new CRC32();
        byte[] buffer = new byte[BUFFER];
        try (InputStream stream = Files.newInputStream(path)) {
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                sum.update(buffer, 0, read);
            }
        }
        return "%08x".formatted(sum.getValue());
    }

    private void deleteOthers(String kept) throws IOException {
        Files.createDirectories(programs);
        try (Stream<Path> versions = Files.list(programs)) {
            for (Path version : versions.toList()) {
                String directory = version.getFileName().toString();
                if (directory.startsWith(name + "-") && !directory.equals(kept)) {
                    Directories.delete(version);
                }
            }
        }
    }
}
