package no.barnekoordinator.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a Java process is started here: quick to start and small, since a dozen of them share one machine. */
public final class JavaCommand {

    private static final List<String> OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            // A process out of memory limps on in ways nobody can explain; ended, it is started again.
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    /** What the command of a main class of this program holds, followed by the simple name of the class. */
    public static final String PART = "-Dbarnekoordinator.part=";

    private JavaCommand() {}

    /**
     * A main class of this program.
     *
     * @param heap the most memory for objects, such as {@code 64m}
     */
    public static List<String> ofThisProgram(Class<?> main, String heap, List<String> arguments) {
        // Its name stands before the class path: whoever looks for a process sees only the beginning of its command.
        List<String> command = java(
                heap,
                List.of(PART + main.getSimpleName(), "-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        return command;
    }

    /**
     * The Java this process runs on, with our options.
     *
     * @param heap the most memory for objects, such as {@code 256m}
     * @param rest further options, then the program and its arguments
     * @return a list that can be added to
     */
    public static List<String> java(String heap, List<String> rest) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + heap);
        command.addAll(OPTIONS);
        command.addAll(rest);
        return command;
    }
}
