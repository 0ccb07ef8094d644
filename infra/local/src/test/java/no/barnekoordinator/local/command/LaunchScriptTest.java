package no.barnekoordinator.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the shell does before there is a Java to do it in. */
class LaunchScriptTest {

    private static final Path SCRIPTS = Path.of("").toAbsolutePath();

    @TempDir
    private Path directory;

    @Test
    void java_home_is_taken_when_it_is_new_enough() throws Exception {
        Path chosen = jdk("chosen", "26.0.1");
        jdk("installed", "25");

        assertThat(found(chosen)).isEqualTo(chosen.toString());
    }

    @Test
    void an_old_java_home_is_passed_over_for_an_installed_jdk_that_is_new_enough() throws Exception {
        Path old = jdk("chosen", "17.0.15");
        jdk("installed-a", "1.8.0_402");
        Path installed = jdk("installed-b", "25.0.1");

        assertThat(found(old)).isEqualTo(installed.toString());
    }

    @Test
    void a_directory_that_only_looks_like_a_jdk_is_passed_over() throws Exception {
        Path broken = jdk("broken", "25");
        Files.delete(broken.resolve("bin/java"));
        jdk("old", "21.0.2");

        assertThat(found(broken)).isEqualTo("none");
    }

    @Test
    void without_a_jdk_one_line_says_what_is_needed() throws Exception {
        Result result = run("cd " + SCRIPTS + "; here=$PWD; . ./launch.sh; launch up", Map.of());

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.output())
                .isEqualToIgnoringNewLines(
                        "A JDK 25 or newer is needed: install one (https://adoptium.net) or let JAVA_HOME point at it");
    }

    @Test
    void sources_newer_than_the_jar_are_built_and_others_are_not() throws Exception {
        String script = """
                mkdir -p s/{request,coordination,complaint,reporting}-service/{src/main,target} s/infra/{contracts,platform,gateway,local}/{src/main,target}
                cd s
                touch -d 2026-01-01 pom.xml infra/{contracts,platform,gateway,local}/pom.xml
                for s in request coordination complaint reporting; do
                  touch -d 2026-01-01 $s-service/pom.xml $s-service/src/main/A.java
                  touch -d 2026-01-02 $s-service/target/barnekoordinator-$s-service-1.0.0-SNAPSHOT.jar
                  touch -d 2025-11-01 $s-service/target/barnekoordinator-$s-service-1.0.0-SNAPSHOT-exec.jar
                done
                touch -d 2026-01-02 infra/gateway/target/barnekoordinator-gateway-1.0.0-SNAPSHOT{,-exec}.jar
                touch -d 2026-01-02 infra/local/target/barnekoordinator-local-1.0.0-SNAPSHOT.jar
                . %s/launch.sh
                echo "[$(outdated_modules | paste -s -d , -)]"
                touch -d 2026-01-03 complaint-service/src/main/A.java
                echo "[$(outdated_modules | paste -s -d , -)]"
                touch -d 2026-01-04 infra/local/target/built-by-up
                echo "[$(outdated_modules | paste -s -d , -)]"
                rm infra/gateway/target/*-exec.jar; touch -d 2026-01-05 infra/platform/pom.xml
                echo "[$(outdated_modules | paste -s -d , -)]"
                """.formatted(SCRIPTS);

        assertThat(run(script, Map.of()).output().lines())
                .containsExactly(
                        "[]",
                        "[complaint-service]",
                        "[]",
                        "[request-service,coordination-service,complaint-service,reporting-service,infra/gateway]");
    }

    private String found(Path javaHome) throws Exception {
        return run(". " + SCRIPTS + "/launch.sh; find_java_home || echo none", Map.of("JAVA_HOME", javaHome.toString()))
                .output()
                .strip();
    }

    /** Runs a script on a machine that has the JDKs in {@link #directory} and no other. */
    private Result run(String script, Map<String, String> environment) throws IOException, InterruptedException {
        // The machine's own Java is hidden behind one that is none.
        Path programs = Files.createDirectories(directory.resolve("programs/bin"));
        Path hidden = Files.writeString(programs.resolve("java"), "#!/bin/sh\nexit 1\n");
        assertThat(hidden.toFile().setExecutable(true)).isTrue();
        ProcessBuilder builder = new ProcessBuilder("/bin/bash", "-c", script)
                .directory(directory.toFile())
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "PATH",
                        programs + ":/usr/bin:/bin",
                        "HOME",
                        directory.toString(),
                        "JDK_DIRECTORIES",
                        directory + "/installed*"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), output);
    }

    private record Result(int exitCode, String output) {}

    private Path jdk(String name, String version) throws IOException {
        Path home = Files.createDirectories(directory.resolve(name));
        Files.createDirectories(home.resolve("bin"));
        Path java = Files.createFile(home.resolve("bin/java"));
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Any\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }
}
