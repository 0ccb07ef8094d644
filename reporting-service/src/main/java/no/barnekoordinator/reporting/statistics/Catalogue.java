package no.barnekoordinator.reporting.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.barnekoordinator.contracts.ContractTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells of every table and indicator there is, out of their declarations. */
@Component
public class Catalogue {

    private final Tables tables;
    private final Words words;

    Catalogue(Tables tables, Words words) {
        this.tables = tables;
        this.words = words;
    }

    /**
     * A table in the list, as PxWebApi 2 gives it.
     *
     * @param description what is counted, and how
     * @param variableNames what it is broken down by, in words
     */
    public record Entry(String id, String label, String description, String source, List<String> variableNames) {}

    /**
     * A table with its indicators, in words.
     *
     * @param time how the figures relate to time
     * @param breakdowns what it is broken down by, beside place and time
     * @param events what it is counted from
     */
    public record Described(
            String id,
            String title,
            String definition,
            String time,
            String source,
            List<String> breakdowns,
            List<Event> events,
            List<Indicator> indicators) {}

    /** A kind of fact. */
    public record Event(String type, String name) {}

    /**
     * An indicator in words.
     *
     * @param id stable, of the table and the figure
     * @param numerator what is counted, or what the figure is taken from
     * @param denominator what it is divided by; null for what is no share
     */
    public record Indicator(
            String id,
            String name,
            String unit,
            String numerator,
            @Nullable String denominator) {}

    /** Every table, as the API lists them. */
    public List<Entry> entries() {
        return tables.all().stream().map(this::entry).toList();
    }

    /** Every table with its indicators, as the catalogue page shows them. */
    public List<Described> described() {
        return tables.all().stream().map(this::described).toList();
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
                words.text("source." + table.source().origin()),
                variables);
    }

    private Described described(StatisticsTable table) {
        return new Described(
                table.id(),
                words.title(table),
                words.definition(table),
                words.text("catalogue.time." + table.source().kind()),
                words.text("source." + table.source().origin()),
                table.axes().stream().map(words::axis).toList(),
                table.source().events().stream()
                        .map(type -> new Event(
                                ContractTypes.nameOf(type),
                                words.text("fact." + type.getSimpleName().replaceFirst("V1$", ""))))
                        .toList(),
                table.measures().stream()
                        .map(measure -> indicator(table, measure))
                        .toList());
    }

    private Indicator indicator(StatisticsTable table, Measure measure) {
        return new Indicator(
                table.id() + "." + measure.id(),
                words.measure(measure),
                words.unit(measure),
                words.text("measure." + measure.numerator()),
                measure.denominator()
                        .map(count -> words.text("measure." + count))
                        .orElse(null));
    }
}
