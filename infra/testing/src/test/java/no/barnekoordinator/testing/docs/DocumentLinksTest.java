package no.barnekoordinator.testing.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.barnekoordinator.testing.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A link in a document leads to something that is there. */
class DocumentLinksTest {

    private static final Path ROOT = Repository.root();

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> below = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(top, below)
                    .filter(file -> file.toString().endsWith(".md"))
                    .map(ROOT::relativize)
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_link_into_the_repository_leads_to_a_file_and_to_a_heading_of_it(Path document) throws IOException {
        assertThat(Document.read(ROOT.resolve(document)).brokenLinks()).isEmpty();
    }

    @Test
    void a_link_to_nothing_is_noticed(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("other.md"), "# Over here\n## When it's *late*\n");
        Path document = Files.writeString(directory.resolve("document.md"), """
                [fine](other.md) [fine](other.md#when-its-late) [outside](https://example.org/x) [own](#own)
                ## Own
                [gone](gone.md) [no such heading](other.md#elsewhere) [not here](#nowhere)
                """);

        assertThat(Document.read(document).brokenLinks())
                .isEqualTo(List.of("gone.md", "other.md#elsewhere", "#nowhere"));
    }

    @Test
    void every_alert_says_in_a_sentence_what_is_wrong_and_where_help_is_written() throws IOException {
        List<String> lines = Files.readAllLines(ROOT.resolve("infra/prometheus/alerts.yml"));
        long alerts = lines.stream().filter(line -> line.contains("- alert:")).count();
        Document operations = Document.read(ROOT.resolve("docs/operations.md"));

        assertThat(alerts).isPositive();
        assertThat(lines)
                .filteredOn(line -> line.strip().startsWith("summary:"))
                .hasSize((int) alerts);
        assertThat(lines)
                .filteredOn(line -> line.strip().startsWith("runbook:"))
                .hasSize((int) alerts)
                .allSatisfy(line -> {
                    assertThat(line).contains("docs/operations.md#");
                    assertThat(operations.anchors()).contains(line.replaceFirst(".*#", ""));
                });
    }
}
