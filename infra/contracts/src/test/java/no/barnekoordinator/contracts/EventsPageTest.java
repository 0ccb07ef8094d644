package no.barnekoordinator.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/events.md tells of the contracts is what they are. */
class EventsPageTest {

    private static final Path ROOT = Path.of("../..");
    private static final List<String> SERVICES = List.of("request", "coordination", "complaint", "reporting");

    /** A line of a table. */
    private record Row(String type, String when, String fields, String producers, String readers) {}

    private static List<Row> rows() {
        try (Stream<String> lines = Files.lines(ROOT.resolve("docs/events.md"))) {
            return lines.filter(line -> line.startsWith("| `no.barnekoordinator."))
                    .map(line -> line.split("\\|"))
                    .map(cells -> new Row(
                            cells[1].strip().replace("`", ""),
                            cells[2].strip(),
                            cells[3].strip(),
                            cells[4].strip(),
                            cells[5].strip()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<String> types() {
        return ContractTypes.all().keySet().stream();
    }

    private static Row row(String type) {
        Map<String, Row> rows = rows().stream().collect(Collectors.toMap(Row::type, Function.identity()));
        assertThat(rows).as("docs/events.md has a line for %s", type).containsKey(type);
        return rows.get(type);
    }

    @Test
    void the_page_names_every_contract_once_and_nothing_else() {
        assertThat(rows())
                .extracting(Row::type)
                .containsExactlyInAnyOrderElementsOf(ContractTypes.all().keySet());
        assertThat(rows()).allSatisfy(row -> assertThat(row.when()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_fields_are_those_of_the_record(String type) {
        String fields = Arrays.stream(ContractTypes.all().get(type).getRecordComponents())
                .map(component -> "`" + component.getName() + "`" + (isNullable(component) ? "?" : ""))
                .collect(Collectors.joining(", "));

        assertThat(row(type).fields()).isEqualTo(fields);
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_producers_are_those_whose_publication_states_it_and_the_readers_those_who_name_it_elsewhere(String type) {
        assertThat(row(type).producers()).isEqualTo(whoseSourcesName(type, EventsPageTest::isPublication));
        assertThat(row(type).readers()).isEqualTo(whoseSourcesName(type, file -> !isPublication(file)));
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static boolean isPublication(Path file) {
        return file.getParent().endsWith("publication");
    }

    private static String whoseSourcesName(String type, Predicate<Path> which) {
        Pattern name = Pattern.compile("\\b" + ContractTypes.all().get(type).getSimpleName() + "\\b");
        return SERVICES.stream()
                .filter(service -> sources(service).filter(which).anyMatch(file -> name.matcher(read(file))
                        .find()))
                .collect(Collectors.joining(", "));
    }

    private static Stream<Path> sources(String service) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(service + "-service/src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
