package no.barnekoordinator.local.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import no.barnekoordinator.local.home.Layout;
import no.barnekoordinator.local.home.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpringPartTest {

    @TempDir
    private Path directory;

    @Test
    void what_was_not_built_is_refused_with_its_path() {
        assertThatThrownBy(() -> part().requireBuilt())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("some-service has not been built")
                .hasMessageContaining(jar().toString());
    }

    @Test
    void it_runs_an_unpacked_copy_that_a_build_cannot_pull_away() throws Exception {
        build("first");
        SpringPart part = part();
        part.prepare();
        Path running = part.unpacked().jar();

        build("second");

        assertThat(running).exists();
        assertThat(part.command()).contains(running.toString());
    }

    @Test
    void the_same_jar_is_unpacked_once_and_a_new_one_takes_its_place() throws Exception {
        build("first");
        Path first = unpacked();
        assertThat(unpacked()).isEqualTo(first);

        build("second");

        assertThat(unpacked()).isNotEqualTo(first);
        assertThat(programs()).hasSize(1);
    }

    @Test
    void after_training_the_next_start_uses_what_was_noted() throws Exception {
        build("first");
        Layout layout = new Layout(directory);
        Files.createDirectories(layout.logs());
        SpringPart part = part();
        part.prepare();
        assertThat(part.command()).noneMatch(option -> option.startsWith("-XX:AOTCache"));

        new StartUpTraining(layout).train(List.of(part));

        assertThat(part.command()).contains("-XX:AOTCache=" + part.unpacked().cache());
        Process next = new ProcessBuilder(part.command()).inheritIO().start();
        assertThat(next.waitFor()).isZero();
    }

    private SpringPart part() {
        return new SpringPart(
                "some-service",
                8099,
                new RunnableJar(jar(), new Layout(directory).programs(), "some-service"),
                Map.of());
    }

    private Path unpacked() throws Exception {
        SpringPart part = part();
        part.prepare();
        return part.unpacked().directory();
    }

    private List<Path> programs() throws IOException {
        try (Stream<Path> programs = Files.list(new Layout(directory).programs())) {
            return programs.toList();
        }
    }

    private Path jar() {
        return directory.resolve("some-service-exec.jar");
    }

    /** A jar that answers {@code extract} as a Spring Boot jar does. */
    private void build(String content) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, SelfExtracting.class.getName());
        String entry = SelfExtracting.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream stream = new JarOutputStream(Files.newOutputStream(jar()), manifest);
                InputStream program = Objects.requireNonNull(
                        SelfExtracting.class.getClassLoader().getResourceAsStream(entry))) {
            stream.putNextEntry(new JarEntry(entry));
            program.transferTo(stream);
            stream.putNextEntry(new JarEntry("content"));
            stream.write(content.getBytes());
        }
    }

    /** Copies the jar it came in to where it is told, and otherwise just ends. */
    public static final class SelfExtracting {
        public static void main(String[] arguments) throws IOException {
            if (arguments.length > 0 && arguments[0].equals("extract")) {
                Path jar = Path.of(System.getProperty("java.class.path"));
                Path target = Files.createDirectories(Path.of(arguments[2]));
                Files.copy(jar, target.resolve(jar.getFileName()));
            }
        }
    }
}
