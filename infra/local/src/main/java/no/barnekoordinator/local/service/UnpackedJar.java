package no.barnekoordinator.local.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An application as plain jars, and beside it what an earlier run noted to make the next start faster: the JDK's
 * ahead-of-time cache (JEP 483 and 514), good for exactly these jars and this JDK.
 *
 * @param directory where it lies
 * @param jar what is run; it names the others
 */
record UnpackedJar(Path directory, Path jar) {

    /** The option that uses the cache; none while there is no cache. */
    List<String> startUpCache() {
        return hasCache() ? List.of("-XX:AOTCache=" + cache()) : List.of();
    }

    boolean hasCache() {
        return Files.isRegularFile(cache());
    }

    Path cache() {
        String jdk = System.getProperty("java.vm.version").replaceAll("[^A-Za-z0-9.]", "-");
        return directory.resolve("start-" + jdk + ".aot");
    }
}
