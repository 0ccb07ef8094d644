package no.barnekoordinator.local.home;

import java.nio.file.Path;

/**
 * Where everything of the local system lies. All that is kept between runs is under {@code .local} of the project.
 *
 * @param root the project's directory
 */
public record Layout(Path root) {

    /** What is kept between runs; deleted by {@code up --reset}. */
    public Path data() {
        return root.resolve(".local");
    }

    /** PostgreSQL's data directory. */
    public Path postgres() {
        return data().resolve("postgres");
    }

    /** What is run, unpacked from what was built; kept also by {@code up --reset}, since it can be made again. */
    public Path programs() {
        return data().resolve("programs");
    }

    /** Kafka's logs: the topics. */
    public Path kafka() {
        return data().resolve("kafka");
    }

    /** Eight bytes: how far the clock has been moved. */
    public Path clock() {
        return data().resolve("clock");
    }

    /** Letters that have been sent. */
    public Path post() {
        return data().resolve("post");
    }

    /** The keyset that encrypts the data keys of the family cases. */
    public Path keyEncryptionKeys() {
        return data().resolve("keys/kek.json");
    }

    /** The key the issuer signs tokens with. */
    public Path signingKey() {
        return data().resolve("keys/issuer.json");
    }

    /** How many municipalities the simulated year has that was begun. */
    public Path municipalities() {
        return data().resolve("municipalities");
    }

    /** There once the simulated year has been played to its end, or it was decided that there is none. */
    public Path simulated() {
        return data().resolve("simulated");
    }

    /** What the processes print. */
    public Path logs() {
        return data().resolve("logs");
    }

    /** Who is running: process ids, and the lock that keeps a second system out. */
    public Path run() {
        return data().resolve("run");
    }

    /** Held by the launcher as long as it runs. */
    public Path lock() {
        return run().resolve("lock");
    }

    /** What one process prints. */
    public Path log(String name) {
        return logs().resolve(name + ".log");
    }

    /** The runnable jar of a module, where the build puts it. */
    public Path jar(String module, String artifact) {
        return root.resolve(module)
                .resolve("target")
                .resolve("barnekoordinator-" + artifact + "-1.0.0-SNAPSHOT-exec.jar");
    }
}
