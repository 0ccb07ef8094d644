package no.barnekoordinator.reporting.release;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.barnekoordinator.platform.page.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Released figures as rows, for programs that read the database themselves: what stands in a released document, and
 * nothing else. Places and categories in which there was nothing to count are left out.
 */
@Component
class ReleasedFigures {

    private static final int BATCH = 5_000;
    private static final String PLACE = "region";
    private static final String MEASURE = "contents";
    private static final String PERIOD = "period";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ReleasedFigures(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A figure, or the symbol that stands where it would. */
    private record Figure(
            String place,
            Map<String, String> categories,
            String measure,
            @Nullable BigDecimal value,
            @Nullable String symbol) {

        /** There was nothing to count, or to make a figure of. */
        boolean isNothing() {
            return value == null ? !":".equals(symbol) : value.signum() == 0;
        }
    }

    private record Label(String dimension, String code, String label) {}

    /** Whether a release has none. */
    boolean isWithout(String release) {
        return jdbc.sql("select not exists (select 1 from release_label where release_id = :release)")
                .param("release", release)
                .query(Boolean.class)
                .single();
    }

    /**
     * Keeps what a document says, in the caller's transaction. Its figures are kept once, its words in each language.
     *
     * @param document JSON-stat, as it was released
     */
    void keep(String release, String table, Language language, byte[] document) {
        JsonNode data = json.readTree(document);
        insert("""
                insert into release_label (release_id, dimension, code, language, label)
                select :release, dimension, code, :of, label
                from jsonb_to_recordset(:rows::jsonb) as r (dimension text, code text, label text)
                on conflict do nothing
                """, release, language.tag(), labels(table, data));
        if (language == Language.BOKMAL) {
            insert("""
                    insert into release_figure (release_id, table_id, place, categories, measure, value, symbol)
                    select :release, :of, place, categories, measure, value, symbol
                    from jsonb_to_recordset(:rows::jsonb)
                      as r (place text, categories jsonb, measure text, value numeric, symbol text)
                    on conflict do nothing
                    """, release, table, figures(data));
        }
    }

    private void insert(String sql, String release, String of, List<?> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            jdbc.sql(sql)
                    .param("release", release)
                    .param("of", of)
                    .param("rows", json.writeValueAsString(rows.subList(from, Math.min(from + BATCH, rows.size()))))
                    .update();
        }
    }

    private static List<Label> labels(String table, JsonNode data) {
        List<Label> labels = new ArrayList<>();
        labels.add(new Label("table", table, data.get("label").asString()));
        labels.add(new Label("definition", table, data.get("note").get(0).asString()));
        for (JsonNode id : data.get("id")) {
            String dimension = id.asString();
            JsonNode category = data.get("dimension").get(dimension).get("category");
            category.get("label").properties().forEach(each -> {
                if (!dimension.equals(PERIOD)) {
                    labels.add(new Label(
                            named(dimension), each.getKey(), each.getValue().asString()));
                }
            });
            category.path("unit")
                    .properties()
                    .forEach(each -> labels.add(new Label(
                            "unit", each.getKey(), each.getValue().get("base").asString())));
        }
        return labels;
    }

    private static String named(String dimension) {
        return switch (dimension) {
            case PLACE -> "place";
            case MEASURE -> "measure";
            default -> dimension;
        };
    }

    private static List<Figure> figures(JsonNode data) {
        List<Figure> kept = new ArrayList<>();
        List<Figure> together = new ArrayList<>();
        JsonNode values = data.get("value");
        for (int at = 0; at < values.size(); at++) {
            Figure figure = figure(data, at);
            if (!together.isEmpty() && !isBeside(together.getFirst(), figure)) {
                keepSome(together, kept);
                together.clear();
            }
            together.add(figure);
        }
        keepSome(together, kept);
        return kept;
    }

    private static boolean isBeside(Figure one, Figure other) {
        return one.place().equals(other.place()) && one.categories().equals(other.categories());
    }

    private static void keepSome(List<Figure> together, List<Figure> kept) {
        if (!together.stream().allMatch(Figure::isNothing)) {
            kept.addAll(together);
        }
    }

    /** Values stand in the order of the dimensions, the last one changing first. */
    private static Figure figure(JsonNode data, int at) {
        JsonNode ids = data.get("id");
        Map<String, String> codes = new LinkedHashMap<>();
        int rest = at;
        for (int dimension = ids.size() - 1; dimension >= 0; dimension--) {
            String id = ids.get(dimension).asString();
            JsonNode index = data.get("dimension").get(id).get("category").get("index");
            codes.put(id, index.get(rest % index.size()).asString());
            rest /= index.size();
        }
        Map<String, String> categories = new LinkedHashMap<>(codes);
        List.of(PLACE, MEASURE, PERIOD).forEach(categories::remove);
        JsonNode value = data.get("value").get(at);
        JsonNode symbol = data.path("status").path(Integer.toString(at));
        return new Figure(
                codes.getOrDefault(PLACE, ""),
                categories,
                codes.getOrDefault(MEASURE, ""),
                value.isNull() ? null : value.decimalValue(),
                symbol.isMissingNode() ? null : symbol.asString());
    }
}
