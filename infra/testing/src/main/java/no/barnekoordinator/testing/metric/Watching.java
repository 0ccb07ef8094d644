package no.barnekoordinator.testing.metric;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.barnekoordinator.testing.Repository;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The dashboards of {@code infra/grafana} and the alert rules of {@code infra/prometheus}, as far as they ask for
 * metrics.
 */
public final class Watching {

    private Watching() {}

    /**
     * A question to Prometheus.
     *
     * @param file where it is asked, from the root of the repository
     * @param expression PromQL
     */
    public record Question(String file, String expression) {

        /** What it selects. */
        public List<Selector> selectors() {
            return PromQl.selectors(expression);
        }
    }

    /** Every question of every dashboard and alert rule. */
    public static List<Question> questions() {
        Path root = Repository.root();
        List<Question> questions = new ArrayList<>();
        for (Path file : files(root)) {
            collect(root.relativize(file).toString(), read(file), questions);
        }
        return List.copyOf(questions);
    }

    /**
     * What the questions ask for and a scrape does not have: one line for each, with the file. What Prometheus makes
     * itself is left out.
     *
     * @param asked which selectors a service of this kind should be able to answer
     */
    public static List<String> missing(List<Question> questions, Scrape scrape, Predicate<Selector> asked) {
        return questions.stream()
                .flatMap(question -> question.selectors().stream()
                        .filter(selector -> !selector.isOfPrometheus())
                        .filter(asked)
                        .filter(selector -> !scrape.has(selector))
                        .map(selector -> question.file() + " asks for " + selector))
                .distinct()
                .toList();
    }

    private static List<Path> files(Path root) {
        try (Stream<Path> dashboards = Files.list(root.resolve("infra/grafana/dashboards"))) {
            return Stream.concat(
                            dashboards.filter(file -> file.toString().endsWith(".json")),
                            Stream.of(root.resolve("infra/prometheus/alerts.yml")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** JSON is read as the YAML it also is. */
    private static Object read(Path file) {
        try {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(String file, Object node, List<Question> questions) {
        switch (node) {
            case Map<?, ?> map ->
                map.forEach((key, value) -> {
                    if (key.equals("expr") && value instanceof String expression) {
                        questions.add(new Question(file, expression));
                    } else if (value != null) {
                        collect(file, value, questions);
                    }
                });
            case List<?> list -> list.forEach(item -> collect(file, item, questions));
            default -> {
                // A value of its own asks for nothing.
            }
        }
    }
}
