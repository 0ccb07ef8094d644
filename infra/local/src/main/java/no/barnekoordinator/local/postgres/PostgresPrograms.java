package no.barnekoordinator.local.postgres;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.barnekoordinator.local.home.Directories;
import no.barnekoordinator.local.home.Refusal;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's own programs, unpacked from the archive that came with the build.
 *
 * @param directory holds {@code bin}, {@code lib} and {@code share}
 */
record PostgresPrograms(Path directory) {

    /**
     * Unpacks the archive unless that has been done.
     *
     * @param parent where; each archive gets a directory of its own there
     * @throws Refusal when the build has no PostgreSQL for this kind of machine
     * @throws IOException when the archive cannot be unpacked
     */
    static PostgresPrograms unpackedIn(Path parent) throws IOException {
        String archive = "postgres-%s-%s".formatted(system(), machine());
        URL resource = PostgresPrograms.class.getResource("/" + archive + ".txz");
        if (resource == null) {
            throw new Refusal("There is no PostgreSQL for this machine in the build (" + archive + ")");
        }
        // The size tells one release from the next without reading fifteen megabytes at each start.
        Path directory =
                parent.resolve(archive + "-" + resource.openConnection().getContentLengthLong());
        if (!Files.isDirectory(directory)) {
            Path unfinished = parent.resolve(archive + ".unfinished");
            Directories.delete(unfinished);
            unpack(resource, unfinished);
            Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
        }
        return new PostgresPrograms(directory);
    }

    /**
     * The command line of one of the programs. PostgreSQL refuses to run as root; where the launcher does, each program
     * gets a user namespace in which it is nobody.
     *
     * @throws Refusal when this is root and the machine allows no such namespace
     */
    List<String> command(String program, List<String> arguments) {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            if (!LinuxUtils.isUnshareAvailable()) {
                throw new Refusal("PostgreSQL does not run as root, and \"unshare -U\" is not allowed here:"
                        + " start the system as an ordinary user");
            }
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(directory.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        return command;
    }

    private static void unpack(URL resource, Path directory) throws IOException {
        try (InputStream stream = resource.openStream();
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(stream))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = directory.resolve(entry.getName()).normalize();
                if (!target.startsWith(directory)) {
                    throw new IOException("The archive reaches outside its directory: " + entry.getName());
                }
                unpack(tar, entry, target);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        if ((entry.getMode() & 0100) != 0 && !target.toFile().setExecutable(true, false)) {
            throw new IOException("Cannot make " + target + " executable");
        }
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name.replaceAll("[^a-z].*", "");
    }

    private static String machine() {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            case String other -> other;
        };
    }
}
