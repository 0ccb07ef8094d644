package no.barnekoordinator.reporting.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lists the tables as PxWebApi 2 does. */
@Component
public class Catalogue {

    private final Statistics statistics;
    private final Words words;

    public Catalogue(Statistics statistics, Words words) {
        this.statistics = statistics;
        this.words = words;
    }

    /**
     * A table in the list.
     *
     * @param description what is counted, and how
     * @param variableNames what it is broken down by, in words
     */
    public record Entry(String id, String label, String description, String source, List<String> variableNames) {}

    public List<Entry> entries() {
        return statistics.tables().stream().map(this::entry).toList();
    }

    private Entry entry(StatisticsTable table) {
        List<String> variables = new ArrayList<>();
        variables.add(words.text("axis.region"));
        table.axes().forEach(axis -> variables.add(words.axis(axis)));
        Stream.of("axis.contents", "axis.period").map(words::text).forEach(variables::add);
        return new Entry(
                table.id(),
                words.title(table),
                words.definition(table),
                words.text("source." + table.sourceKey()),
                variables);
    }
}
