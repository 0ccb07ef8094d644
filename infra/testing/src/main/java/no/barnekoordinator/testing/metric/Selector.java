package no.barnekoordinator.testing.metric;

import java.util.List;
import java.util.Set;

/**
 * What a PromQL expression selects: a metric, perhaps narrowed by labels.
 *
 * @param metric its name, as in a scrape
 * @param matchers conditions on labels, in the order written
 */
public record Selector(String metric, List<Matcher> matchers) {

    /** Made by Prometheus itself, not by what it scrapes. */
    private static final Set<String> OF_PROMETHEUS = Set.of("up", "ALERTS", "ALERTS_FOR_STATE");

    /**
     * A condition on a label.
     *
     * @param label its name
     * @param operator {@code =}, {@code !=}, {@code =~} or {@code !~}
     * @param value text or pattern, without quotes
     */
    public record Matcher(String label, String operator, String value) {

        /** Labels that Prometheus adds when it scrapes. */
        private static final Set<String> ADDED = Set.of("job", "instance");

        boolean isAboutWhereItWasScraped() {
            return ADDED.contains(label);
        }
    }

    public Selector {
        matchers = List.copyOf(matchers);
    }

    /** True for a metric that no scrape can have, because Prometheus makes it. */
    public boolean isOfPrometheus() {
        return OF_PROMETHEUS.contains(metric);
    }

    @Override
    public String toString() {
        return metric + (matchers.isEmpty() ? "" : matchers.toString());
    }
}
