package no.barnekoordinator.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Holds what is stored to golden files: one per name and revision ever stored, kept for ever.
 *
 * <p>A new event gets its file by {@code -Dgolden.approve=true}; an existing file is never written over. When a test
 * here fails, the stored shape has changed: raise the revision and write an upcaster, or take the change back.
 */
public final class GoldenFiles {

    private static final String APPROVE = "golden.approve";

    private GoldenFiles() {}

    /**
     * One test per stored type: today's code writes the golden file, and reads it back as the sample. One more: no file
     * lies there unread.
     *
     * @param directory the golden files, {@code <name>.<revision>.json}
     * @param types today's class by {@code <name>.<revision>}
     * @param write a sample as stored, pretty-printed
     * @param read stored text as an object of the type of that name
     */
    public static Stream<DynamicTest> tests(
            Path directory,
            Map<String, ? extends Class<?>> types,
            Function<Object, String> write,
            BiFunction<String, String, Object> read) {
        Stream<DynamicTest> each = types.entrySet().stream()
                .map(type -> DynamicTest.dynamicTest(
                        type.getKey(), () -> check(directory, type.getKey(), type.getValue(), write, read)));
        return Stream.concat(each, Stream.of(DynamicTest.dynamicTest("every golden file is read", () -> {
            Set<String> files = filesIn(directory);
            files.removeAll(types.keySet());
            if (!files.isEmpty()) {
                throw new AssertionError(
                        "No test reads " + files + ": keep reading old revisions through their upcasters");
            }
        })));
    }

    private static void check(
            Path directory,
            String name,
            Class<?> type,
            Function<Object, String> write,
            BiFunction<String, String, Object> read)
            throws IOException {
        Path file = directory.resolve(name + ".json");
        Object sample = Samples.of(type);
        String written = write.apply(sample).strip();
        if (!Files.exists(file)) {
            if (!Boolean.getBoolean(APPROVE)) {
                throw new AssertionError("No golden file " + file + "; approve it with -D" + APPROVE + "=true");
            }
            Files.createDirectories(directory);
            Files.writeString(file, written + "\n");
        }
        String golden = Files.readString(file).strip();
        if (!golden.equals(written)) {
            throw new AssertionError(
                    "The stored shape of " + name + " has changed.\ngolden:\n" + golden + "\nnow:\n" + written);
        }
        Object back = read.apply(name, golden);
        if (!sample.equals(back)) {
            throw new AssertionError(name + " is read as " + back + " and was " + sample);
        }
    }

    private static Set<String> filesIn(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.json$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
