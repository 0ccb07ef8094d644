package no.barnekoordinator.reporting.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.barnekoordinator.platform.page.PageFormat;
import no.barnekoordinator.reporting.statistics.Cell.Mark;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes a dataset as JSON-stat 2.0 (json-stat.org/format). Dimensions are {@code region}, the table's axes,
 * {@code contents} and {@code period}, in that order; values in row-major order; a value that is not shown is null with
 * Statistics Norway's symbol in {@code status}.
 */
@Component
public class JsonStat {

    private static final String REGION = "region";
    private static final String CONTENTS = "contents";
    private static final String PERIOD = "period";

    /** Statistics Norway's symbols for a figure that will change, and for one that has. */
    private static final String PROVISIONAL = "*";

    private static final String REVISED = "r";

    private final Words words;
    private final PageFormat format;

    public JsonStat(Words words, PageFormat format) {
        this.words = words;
        this.format = format;
    }

    /** The dataset with its values. */
    public Map<String, Object> write(Dataset data) {
        Map<String, Object> document = frame(data);
        List<@Nullable BigDecimal> values = new ArrayList<>();
        Map<String, String> status = new LinkedHashMap<>();
        for (String region : data.regions()) {
            for (List<String> categories : data.combinations()) {
                for (Measure measure : data.measures()) {
                    for (String period : data.periods()) {
                        Cell cell = data.cell(region, categories, period, measure);
                        if (cell.mark() != Mark.SHOWN) {
                            status.put(
                                    Integer.toString(values.size()), cell.mark().symbol());
                        } else if (data.provisional().contains(period)) {
                            status.put(Integer.toString(values.size()), PROVISIONAL);
                        } else if (data.isRevised(region, period)) {
                            status.put(Integer.toString(values.size()), REVISED);
                        }
                        values.add(rounded(cell, measure));
                    }
                }
            }
        }
        document.put("value", values);
        if (!status.isEmpty()) {
            document.put("status", status);
        }
        return document;
    }

    /** The same without values: what the table holds. */
    public Map<String, Object> metadata(Dataset data) {
        Map<String, Object> document = frame(data);
        document.put("value", List.of());
        return document;
    }

    static @Nullable BigDecimal rounded(Cell cell, Measure measure) {
        return cell.shown()
                .map(value -> value.setScale(measure.decimals(), RoundingMode.HALF_UP))
                .orElse(null);
    }

    private Map<String, Object> frame(Dataset data) {
        StatisticsTable table = data.table();
        List<String> ids = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        Map<String, Object> dimensions = new LinkedHashMap<>();
        dimension(ids, sizes, dimensions, REGION, words.text("axis.region"), data.regions(), words::region);
        for (Axis axis : table.axes()) {
            dimension(
                    ids,
                    sizes,
                    dimensions,
                    axis.id(),
                    words.axis(axis),
                    data.categories(axis),
                    code -> words.category(axis, code));
        }
        List<String> measures = data.measures().stream().map(Measure::id).toList();
        dimension(
                ids,
                sizes,
                dimensions,
                CONTENTS,
                words.text("axis.contents"),
                measures,
                id -> words.text("measure." + id));
        addUnits(dimensions, data);
        dimension(ids, sizes, dimensions, PERIOD, words.text("axis.period"), data.periods(), format::period);

        Map<String, Object> document = new LinkedHashMap<>();
        document.put("version", "2.0");
        document.put("class", "dataset");
        document.put("label", words.title(table));
        document.put("source", words.text("source." + table.source().origin()));
        document.put("updated", data.updated().toString());
        document.put("note", List.of(words.definition(table), words.text("statistics.symbols")));
        document.put("id", ids);
        document.put("size", sizes);
        document.put("role", Map.of("geo", List.of(REGION), "metric", List.of(CONTENTS), "time", List.of(PERIOD)));
        document.put("dimension", dimensions);
        document.put("extension", Map.of("table", table.id(), "provisional", data.provisional()));
        return document;
    }

    private static void dimension(
            List<String> ids,
            List<Integer> sizes,
            Map<String, Object> dimensions,
            String id,
            String label,
            List<String> codes,
            UnaryOperator<String> words) {
        Map<String, String> labels = new LinkedHashMap<>();
        codes.forEach(code -> labels.put(code, words.apply(code)));
        Map<String, Object> category = new LinkedHashMap<>();
        category.put("index", codes);
        category.put("label", labels);
        Map<String, Object> dimension = new LinkedHashMap<>();
        dimension.put("label", label);
        dimension.put("category", category);
        ids.add(id);
        sizes.add(codes.size());
        dimensions.put(id, dimension);
    }

    private void addUnits(Map<String, Object> dimensions, Dataset data) {
        Map<String, Object> units = new LinkedHashMap<>();
        for (Measure measure : data.measures()) {
            units.put(measure.id(), Map.of("base", words.unit(measure), "decimals", measure.decimals()));
        }
        if (dimensions.get(CONTENTS) instanceof Map<?, ?> contents
                && contents.get("category") instanceof Map<?, ?> category) {
            Map<Object, Object> withUnits = new LinkedHashMap<>(category);
            withUnits.put("unit", units);
            Map<Object, Object> changed = new LinkedHashMap<>(contents);
            changed.put("category", withUnits);
            dimensions.put(CONTENTS, changed);
        }
    }
}
