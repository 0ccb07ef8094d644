package no.barnekoordinator.testing.metric;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a service answers Prometheus: series by the name of their metric. Reads the <a
 * href="https://prometheus.io/docs/instrumenting/exposition_formats/">text format</a>.
 */
public final class Scrape {

    private static final Pattern SERIES = Pattern.compile("([A-Za-z_:][A-Za-z0-9_:]*)(?:\\{(.*)\\})?\\s+\\S+.*");
    private static final Pattern LABEL = Pattern.compile("([A-Za-z_][A-Za-z0-9_]*)=\"((?:[^\"\\\\]|\\\\.)*)\"");

    private final Map<String, List<Map<String, String>>> labelsByName = new HashMap<>();

    private Scrape() {}

    /** Reads an answer; comments and empty lines are passed over. */
    public static Scrape of(String text) {
        Scrape scrape = new Scrape();
        text.lines().filter(line -> !line.startsWith("#")).forEach(scrape::add);
        return scrape;
    }

    private void add(String line) {
        Matcher series = SERIES.matcher(line);
        if (series.matches()) {
            Map<String, String> labels = new HashMap<>();
            if (series.group(2) != null) {
                Matcher label = LABEL.matcher(series.group(2));
                while (label.find()) {
                    labels.put(label.group(1), label.group(2));
                }
            }
            labelsByName
                    .computeIfAbsent(series.group(1), name -> new ArrayList<>())
                    .add(labels);
        }
    }

    /**
     * Whether there is a series that the selector could select. A label compared with a text must have that value; one
     * compared with a pattern, or unlike something, must be there, since a healthy service may not have answered 500
     * yet.
     */
    public boolean has(Selector selector) {
        return labelsByName.getOrDefault(selector.metric(), List.of()).stream()
                .anyMatch(labels -> selector.matchers().stream()
                        .filter(matcher -> !matcher.isAboutWhereItWasScraped())
                        .allMatch(matcher -> matcher.operator().equals("=")
                                ? matcher.value().equals(labels.get(matcher.label()))
                                : labels.containsKey(matcher.label())));
    }

    /** The labels of each series of a metric; empty when there is none. */
    public List<Map<String, String>> series(String metric) {
        return List.copyOf(labelsByName.getOrDefault(metric, List.of()));
    }

    /** The names of all metrics. */
    public Set<String> names() {
        return Set.copyOf(labelsByName.keySet());
    }
}
