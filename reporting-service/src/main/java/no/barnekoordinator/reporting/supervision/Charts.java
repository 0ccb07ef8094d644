package no.barnekoordinator.reporting.supervision;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.barnekoordinator.platform.page.PageFormat;
import no.barnekoordinator.reporting.instrument.Instruments;
import no.barnekoordinator.reporting.instrument.Item;
import no.barnekoordinator.reporting.statistics.Cell;
import no.barnekoordinator.reporting.statistics.Dataset;
import no.barnekoordinator.reporting.statistics.Selection;
import no.barnekoordinator.reporting.statistics.Span;
import no.barnekoordinator.reporting.statistics.Statistics;
import no.barnekoordinator.reporting.statistics.Words;
import no.barnekoordinator.reporting.supervision.ChartView.Column;
import no.barnekoordinator.reporting.supervision.ChartView.Download;
import no.barnekoordinator.reporting.supervision.ChartView.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws up the tables of the supervision pages from the statistics tables. */
@Component
class Charts {

    private static final String NATION = Statistics.NATION;
    private static final String TOTAL = Statistics.TOTAL;

    private final Statistics statistics;
    private final Instruments instruments;
    private final Words words;
    private final PageFormat format;
    private final Figures figures;
    private final Downloads downloads;

    Charts(
            Statistics statistics,
            Instruments instruments,
            Words words,
            PageFormat format,
            Figures figures,
            Downloads downloads) {
        this.statistics = statistics;
        this.instruments = instruments;
        this.words = words;
        this.format = format;
        this.figures = figures;
        this.downloads = downloads;
    }

    /**
     * A table over a span of time, for these places. Of a large table only some cells are taken, so it is not held to
     * what one answer of the API may hold.
     */
    Spanned over(String table, List<String> regions, Span span, @Nullable String own) {
        Dataset data = statistics.describe(table, new Selection(regions, List.of(), "month", own));
        List<String> cover = span.cover(data.periods());
        return new Spanned(cover.isEmpty() ? null : data, cover);
    }

    private Spanned over(String table, Asked asked) {
        return over(table, List.of(asked.region()), asked.span(), asked.own());
    }

    /** A table in periods of the length asked for. */
    private Dataset series(String table, Asked asked) {
        return statistics.read(
                table,
                new Selection(
                        List.of(asked.region()), asked.span().periods(asked.length()), asked.length(), asked.own()));
    }

    ChartView requestsAndDecisions(Asked asked) {
        Dataset requests = series("requests", asked);
        Dataset decisions = series("decisions", asked);
        String region = asked.region();
        List<Row> rows = requests.periods().stream()
                .map(period -> row(
                        format.period(period),
                        requests.cell("requests", region, period, TOTAL),
                        decisions.cell("decisions", region, period, "GRANTED"),
                        decisions.cell("decisions", region, period, "REFUSED")))
                .toList();
        return chart(
                "requests",
                "bar",
                "axis.period",
                rows,
                downloads.of(asked, requests.periods(), "requests", "decisions"),
                "measure.requests",
                "outcome.GRANTED",
                "outcome.REFUSED");
    }

    ChartView daysUsed(Asked asked) {
        Dataset decisions = series("time-to-decision", asked);
        Dataset appointments = series("appointments", asked);
        String region = asked.region();
        List<Row> rows = decisions.periods().stream()
                .map(period -> row(
                        format.period(period),
                        decisions.cell("median-days", region, period),
                        decisions.cell("p90-days", region, period),
                        appointments.cell("median-days", region, period)))
                .toList();
        return chart(
                "days",
                "line",
                "axis.period",
                rows,
                downloads.of(asked, decisions.periods(), "time-to-decision", "appointments"),
                "chart.days.median",
                "chart.days.p90",
                "chart.days.appointment");
    }

    ChartView caseload(Asked asked) {
        Dataset caseload = series("caseload", asked);
        String region = asked.region();
        List<Row> rows = caseload.periods().stream()
                .map(period -> row(
                        format.period(period),
                        caseload.cell("families", region, period),
                        caseload.cell("without-coordinator", region, period),
                        caseload.cell("coordinators", region, period)))
                .toList();
        return chart(
                "caseload",
                "line",
                "axis.period",
                rows,
                downloads.of(asked, caseload.periods(), "caseload"),
                "measure.families",
                "measure.without-coordinator",
                "measure.coordinators");
    }

    ChartView deadlines(Asked asked) {
        Spanned data = over("deadlines", asked);
        List<Row> rows = statistics.categories("deadlines", "clock").stream()
                .map(clock -> row(
                        words.category("clock", clock),
                        data.sum("deadlines", asked.region(), clock),
                        data.sum("broken", asked.region(), clock)))
                .toList();
        return chart(
                "deadlines",
                "bar",
                "axis.clock",
                rows,
                downloads.of(asked, data.cover(), "deadlines"),
                "measure.deadlines",
                "measure.broken");
    }

    ChartView delays(Asked asked) {
        Spanned data = over("delays", asked);
        List<Row> rows = statistics.categories("delays", "service").stream()
                .map(kind -> row(
                        words.category("service", kind),
                        data.sum("due", asked.region(), kind),
                        data.sum("delayed", asked.region(), kind)))
                .toList();
        return chart(
                "delays",
                "bar",
                "axis.service",
                rows,
                downloads.of(asked, data.cover(), "delays"),
                "measure.due",
                "measure.delayed");
    }

    ChartView complaints(Asked asked) {
        Spanned data = over("complaints", asked);
        List<Row> rows = statistics.categories("complaints", "result").stream()
                .map(result ->
                        row(words.category("result", result), data.sum("complaints", asked.region(), TOTAL, result)))
                .toList();
        return chart(
                "complaints",
                "bar",
                "axis.result",
                rows,
                downloads.of(asked, data.cover(), "complaints"),
                "measure.complaints");
    }

    /**
     * Baseline and measured side by side, of the year the span ends in; the baseline is national whatever the place.
     */
    ChartView survey(Asked asked) {
        String region = asked.region();
        String year = asked.span().year();
        Dataset data = statistics.read("survey", new Selection(List.of(region), List.of(year), "year", asked.own()));
        Dataset nation = statistics.read("survey", new Selection(List.of(NATION), List.of(year), "year", null));
        List<Row> rows = instruments.items().stream()
                .map(Item::item)
                .map(item -> row(
                        words.category("item", item),
                        nation.cell("baseline", NATION, year, item),
                        nation.cell("baseline-other-source", NATION, year, item),
                        data.cell("measured", region, year, item),
                        data.cell("answers", region, year, item)))
                .toList();
        return chart(
                        "survey",
                        "bar",
                        "axis.item",
                        rows,
                        downloads.of(asked, List.of(year), "survey"),
                        "measure.baseline",
                        "measure.baseline-other-source",
                        "measure.measured",
                        "measure.answers")
                .withoutDrawing(COLUMN_OF_ANSWERS);
    }

    private static final int COLUMN_OF_ANSWERS = 3;

    private static final List<Indicator> BESIDE_EACH_OTHER = List.of(
            Indicator.REQUESTS,
            Indicator.REFUSED,
            Indicator.COMPLAINTS,
            Indicator.FAMILIES,
            Indicator.WITHOUT_COORDINATOR,
            Indicator.MEDIAN_DAYS_TO_DECISION,
            Indicator.SHARE_DELAYED);

    /** Places beside each other, suppressed as published; each leads to its own dashboard. */
    ChartView places(List<String> regions, Asked asked, Function<String, String> address) {
        Map<Indicator, Spanned> data = new EnumMap<>(Indicator.class);
        BESIDE_EACH_OTHER.forEach(each -> data.put(each, over(each.table(), regions, asked.span(), asked.own())));
        List<Row> rows = regions.stream()
                .map(region -> new Row(
                        words.region(region),
                        data.entrySet().stream()
                                .map(each -> figures.of(each.getKey().in(each.getValue(), region)))
                                .toList(),
                        address.apply(region)))
                .toList();
        List<Column> columns = data.keySet().stream()
                // Days and per cent have other scales than counts: they are read, and not drawn.
                .map(each -> new Column(
                        words.text("indicator." + each.id()),
                        !each.isShare() && each != Indicator.MEDIAN_DAYS_TO_DECISION))
                .toList();
        return new ChartView(
                "places-table",
                "bar",
                words.text("chart.places.title"),
                words.text("chart.places.note"),
                words.text("axis.region"),
                columns,
                rows,
                List.of());
    }

    private Row row(String label, Cell... cells) {
        return new Row(label, List.of(cells).stream().map(figures::of).toList(), null);
    }

    private ChartView chart(
            String id, String kind, String first, List<Row> rows, List<Download> downloads, String... columns) {
        return new ChartView(
                id + "-table",
                kind,
                words.text("chart." + id + ".title"),
                words.text("chart." + id + ".note"),
                words.text(first),
                List.of(columns).stream()
                        .map(key -> new Column(words.text(key), true))
                        .toList(),
                rows,
                downloads);
    }
}
